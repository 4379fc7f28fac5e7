"""What can be put into a form, in which words is it explained, and how is it written?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from disputes_app.documents.templates.fields import ENTRY
from disputes_app.documents.templates.kinds import kinds_for
from disputes_app.documents.templates.samples import fields_for
from disputes_app.documents.templates.source import FormHead
from disputes_app.domain.labels import Label, said


@dataclass(frozen=True, slots=True)
class Insertion:
    """Something that can be put where the cursor stands."""

    text: str
    meaning: Label


@dataclass(frozen=True, slots=True)
class InsertionGroup:
    """Things that belong together."""

    title: Label
    items: tuple[Insertion, ...]


_CASE, _RECORD = Label("案件", "The case"), Label("登记簿", "The record")
_NOT_PRINTED = frozenset({"last", "every", "typed", "applicants", "respondents", "third_parties"})

_LISTS = (
    Insertion(
        "{% for one in respondents %}\n{{ one.name }}，住所{{ one.address }}\n{% endfor %}",
        Label("逐个被申请人", "Each respondent"),
    ),
    Insertion(
        "{% for one in claims %}\n{{ loop.index }}. {{ one }}\n{% endfor %}",
        Label("逐项请求", "Each claim"),
    ),
    Insertion("{{ applicants|names }}", Label("申请人姓名", "Names of the applicants")),
    Insertion("{{ applicants|you }}", Label("称呼：你、你单位、你们", "Form of address")),
    Insertion("{% if accepted_on %}\n\n{% endif %}", Label("有内容才打印", "Only where there is")),
)

_WAYS = (
    Insertion("|chinese_day", Label("日期写成二〇二六年十一月二十二日", "A day in numerals")),
    Insertion("|both_ways", Label("金额：大写并附数字", "A sum in capitals and digits")),
    Insertion("|capitals", Label("金额大写", "A sum in capitals")),
    Insertion("|amount", Label("金额只写数字", "A sum in digits alone")),
    Insertion("|masked", Label("姓名遮盖：王某某", "A name for the public")),
    Insertion("|masked_id", Label("证件号码遮盖出生日期", "A number without the birthday")),
    Insertion("|masked_phone", Label("电话遮盖：138****1234", "A telephone for the public")),
    Insertion("|masked_address", Label("地址只到路、村", "An address up to its road")),
    Insertion("|dispute", Label("案由后加“争议”", "A cause called a dispute")),
    Insertion("|document_number", Label("文号用六角括号", "Number with its brackets")),
    Insertion("|month", Label("月份写成2026年7月", "A month in words")),
    Insertion("|bare", Label("去掉末尾括号里的注", "Without the note in brackets")),
    Insertion("|rich", Label("长文本的标题和加粗照打", "A long text with its headings")),
    Insertion("|lines", Label("分行逐条处理", "Line by line")),
    Insertion('|where("sheet", "")', Label("只留下某一项等于所给值的", "Only those that say this")),
    Insertion('|grouped("place")', Label("按某一项分组", "In groups that say the same")),
)

_MARKS = (
    Insertion("# ", Label("标题的一行", "A line of the title")),
    Insertion("## ", Label("黑体小标题", "A heading")),
    Insertion("> ", Label("靠右（文号）", "At the right edge")),
    Insertion("@ ", Label("主送对象", "Whom it is for")),
    Insertion("|: 1 3 | c l | 12\n|= 项目 | 内容\n|  |  |\n", Label("表格", "A table")),
    Insertion("%gap 0.5\n", Label("空行", "Empty lines")),
    Insertion("%size 12\n", Label("以下段落的字号（磅）", "Size of what follows, in points")),
    Insertion("%sign {{ seal }} | {{ issued_on }}\n", Label("落款", "Who signs, and when")),
    Insertion("%code {{ code }}\n", Label("案件二维码", "The code of the case")),
    Insertion("%new\n", Label("另起一页", "A new page")),
)


def insertions(head: FormHead) -> tuple[InsertionGroup, ...]:
    """Return everything that a form with this head may name."""
    groups = (
        InsertionGroup(Label("本文书的登记", "The entry it tells of"), tuple(_of_entry(head))),
        InsertionGroup(Label("制作时填写", "Typed when it is made"), tuple(_typed(head))),
        InsertionGroup(_RECORD if head.record else _CASE, tuple(_of_fields(head))),
        InsertionGroup(Label("逐个、有条件", "Lists and conditions"), _LISTS),
        InsertionGroup(Label("写法", "How a value is written"), _WAYS),
        InsertionGroup(Label("版式", "Layout"), _MARKS),
    )
    return tuple(one for one in groups if one.items)


def _of_fields(head: FormHead) -> Iterator[Insertion]:
    for field in fields_for(head).values():
        if field.name not in _NOT_PRINTED:
            yield Insertion(f"{{{{ {field.name} }}}}", field.label)


def _of_entry(head: FormHead) -> Iterator[Insertion]:
    known = kinds_for(head.record)
    kinds = [known[one] for one in head.tells_of if one in known]
    if kinds:
        yield Insertion(f"{{{{ {ENTRY}.entry_day }}}}", Label("登记的日期", "Day of the entry"))
    seen: set[str] = set()
    for kind in kinds:
        for item in kind.fields:
            if item.name not in seen:
                seen.add(str(item.name))
                label = Label(said(item.zh), said(item.en))
                yield Insertion(f"{{{{ {ENTRY}.{item.name} }}}}", label)


def _typed(head: FormHead) -> Iterator[Insertion]:
    for field in head.typed:
        yield Insertion(f"{{{{ typed.{field.name} }}}}", field.label)
