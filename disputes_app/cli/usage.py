"""How is wrong usage told: an unknown option or command, a missing or unreadable value?"""

from __future__ import annotations

import click

from disputes_app.domain.words import Language


def usage_sentence(error: click.UsageError, language: Language) -> str:
    """Return one sentence; click's own in English, ours in Chinese."""
    if language == "en":
        return error.format_message()
    sentence = error.format_message()
    match error:
        case click.NoSuchOption():
            sentence = f"没有选项 {error.option_name}。{_similar(error.possibilities)}"
        case click.NoSuchCommand():
            sentence = f"没有命令 {error.command_name}。{_similar(error.possibilities)}"
        case click.MissingParameter():
            sentence = f"缺少参数 {_name(error)}。"
        case click.BadParameter():
            sentence = f"参数 {_name(error)} 的值不对：{error.message}"
        case click.BadOptionUsage():
            sentence = f"选项 {error.option_name} 用法不对：{error.message}"
    return sentence


def _similar(possibilities: object) -> str:
    names = list(possibilities) if isinstance(possibilities, (list, tuple)) else []
    return f"是否想用：{'、'.join(map(str, names))}？" if names else ""


def _name(error: click.BadParameter) -> str:
    if error.param is not None:
        return error.param.get_error_hint(error.ctx).replace("'", "")
    return str(error.param_hint or "")


def usage_hint(error: click.UsageError, language: Language) -> str:
    """Return where the usage stands explained."""
    path = error.ctx.command_path if error.ctx is not None else "disputes-app"
    return f"用法见 {path} --help" if language == "zh" else f"See {path} --help"
