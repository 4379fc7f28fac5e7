"""What does the pasted text of a hotline sheet (12345 and the like) say?

Sheets come as labels with values (``来电人：王某``, ``【联系电话】``, a row with a tab) or as plain
sentences.  Nothing is guessed that the text does not say.  Whoever reports (举报) or asks for it
is protected: the words meant for the file then name neither them nor their numbers.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

_LABELS = {
    "number": "工单编号 工单号码 工单号 受理编号 诉求编号 来电编号 编号",
    "caller": "来电人姓名 来电人 诉求人姓名 诉求人 反映人 投诉人姓名 投诉人 "
    "举报人姓名 举报人 市民姓名 联系人 姓名",
    "phone": "联系电话 来电号码 来电电话 联系方式 手机号码 手机号 手机 电话",
    "id_number": "身份证号码 身份证号 身份证 证件号码 证件号",
    "employer": "被反映单位名称 被反映单位 被投诉单位名称 被投诉单位 "
    "被举报单位名称 被举报单位 涉事单位 涉及单位 诉求对象 被诉单位 单位名称 用人单位 "
    "公司名称 企业名称",
    "address": "被反映单位地址 被投诉单位地址 "
    "被举报单位地址 单位地址 事发地址 发生地址 事发地点 地址",
    "called_at": "来电时间 诉求时间 受理时间 登记时间",
    "content": "诉求内容 反映内容 投诉内容 举报内容 主要内容 内容描述 问题描述 诉求描述 内容",
    "kind": "诉求类型 工单类型 诉求类别 类型 类别",
    "secrecy": "是否保密 保密要求 是否匿名 信息保密",
    "reply": "办理时限 办结时限 办理期限 答复期限 答复时限 回复期限 回复时限",
    "title": "工单标题 诉求标题 标题",
    "other": "性别 年龄 处理部门 承办单位 承办部门 备注 诉求目的 来源 工单来源",
}
_MEANT = {word: field for field, words in _LABELS.items() for word in words.split()}
_ONE_OF = "|".join(sorted(_MEANT, key=len, reverse=True))
_LABEL = re.compile(rf"(?:^|(?<=[\s;；,，。|、]))[【\[]?({_ONE_OF})\s*(?:[】\]]\s*[:：]?|[:：]|\t)")
_MOBILE = re.compile(r"(?<!\d)(1[3-9]\d{9}|0\d{2,3}-\d{7,8})(?!\d)")
_ID = re.compile(r"(?<!\d)(\d{17}[\dXx])(?!\d)")
_FIRM = re.compile(
    r"(?:在|于|投诉|举报|反映|对|系|是|向)\s*"
    r"([^\s，。；、：,;:在于投诉举报反映]{2,30}?(?:公司|工厂|厂|酒店|饭店|餐厅|医院|学校|中心|商店|超市))"
)
_NAMED = re.compile(
    r"(?:我叫|本人|市民|来电人|诉求人)\s*([\u4e00-\u9fff]{2,4}?)"
    r"(?=[，,。（(\s]|反映|来电|投诉|举报)"
)
_POLITE = re.compile(r"([\u4e00-\u9fff])(?:先生|女士|小姐)")
_HOTLINE = re.compile(r"(?<!\d)(12345|12333)(?!\d)")
_NO_SECRECY = re.compile(r"(?:不|无需|无须|未)(?:要求|需要|用)?保密")
_SECRECY = re.compile(r"(?:要求|请求|希望|需要|请).{0,6}保密|匿名")
_YES = re.compile(r"^(?:是|要求|需要|保密|匿名)")
ANONYMOUS_NAMES = frozenset({"匿名", "不愿透露", "无", "未提供"})


@dataclass(frozen=True, slots=True)
class HotlineSheet:
    """What was found; empty where the text does not say it.

    Attributes:
        hotline: 12345 or 12333.
        is_report: it is a 举报: who called is a protected reporter.
        wants_secrecy: who called asks that nobody learns of them.
        reply: by when it is to be answered, in the words of the sheet.
    """

    hotline: str = ""
    number: str = ""
    caller: str = ""
    phone: str = ""
    id_number: str = ""
    employer: str = ""
    address: str = ""
    called_at: str = ""
    content: str = ""
    is_report: bool = False
    wants_secrecy: bool = False
    reply: str = ""
    title: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was found that a form could take."""
        return not any((self.caller, self.phone, self.id_number, self.employer, self.content))

    @property
    def words(self) -> str:
        """The matter for the file, with the number of the sheet; of a protected person nothing."""
        lines = [self.public_content]
        if self.number:
            lines.append(f"工单编号 {self.number}")
        if self.called_at:
            lines.append(f"来电时间 {self.called_at}")
        return "\n".join(line for line in lines if line)

    @property
    def public_content(self) -> str:
        """The content without the caller's name and numbers where the caller is protected."""
        return self.without_caller(self.content)

    def without_caller(self, text: str) -> str:
        """Return a text of the sheet without what tells of a protected caller."""
        found = text
        if not (self.is_report or self.wants_secrecy):
            return found
        for own in (self.id_number, self.phone, self.caller):
            if len(own) > 1:
                found = found.replace(own, "×")
        return _ID.sub("×", _MOBILE.sub("×", _POLITE.sub("来电人", found)))


def read_sheet(text: str) -> HotlineSheet:
    """Return what the text of a sheet says."""
    plain = unicodedata.normalize("NFC", text.replace("\u3000", " ")).strip()
    said: dict[str, str] = {}
    labels: set[str] = set()
    for label, value in _labelled(plain):
        field = _MEANT[label]
        labels.add(label)
        said.setdefault(field, value)
    content = said.get("content", "" if said else plain)
    caller = said.get("caller") or _first(_NAMED, plain)
    is_report = "举报" in said.get("kind", "") or any("举报" in label for label in labels)
    hotline = _HOTLINE.search(plain)
    return HotlineSheet(
        hotline[1] if hotline else "",
        said.get("number", "").replace(" ", ""),
        "" if caller in ANONYMOUS_NAMES else caller,
        _first(_MOBILE, said.get("phone", "")) or said.get("phone", "") or _first(_MOBILE, plain),
        (_first(_ID, said.get("id_number", "")) or _first(_ID, plain)).upper(),
        said.get("employer") or _first(_FIRM, plain),
        said.get("address", ""),
        said.get("called_at", ""),
        content,
        is_report or (not said and bool(re.search(r"(?:我要|来电|电话|现)?举报", plain))),
        _wants_secrecy(said, plain) or caller in ANONYMOUS_NAMES,
        said.get("reply", ""),
        said.get("title", ""),
    )


def _wants_secrecy(said: dict[str, str], plain: str) -> bool:
    if said.get("secrecy"):
        return bool(_YES.match(said["secrecy"]))
    return bool(_SECRECY.search(_NO_SECRECY.sub("", plain)))


def _labelled(text: str) -> Iterator[tuple[str, str]]:
    """Yield each label with what stands behind it, up to the next."""
    found = list(_LABEL.finditer(text))
    for place, label in enumerate(found):
        end = found[place + 1].start() if place + 1 < len(found) else len(text)
        value = text[label.end() : end].strip(" \t\r\n;；,，|、【[")
        if _MEANT[label[1]] != "content":
            value = value.split("\n", maxsplit=1)[0].strip()
        if value:
            yield label[1], value


def _first(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return found[1] if found else ""
