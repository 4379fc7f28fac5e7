"""What do the refusals around files kept with cases say?  Rows as in ui/error_texts.py."""

from __future__ import annotations

from ui.error_text import ErrorText
from ui.marking import QT_TRANSLATE_NOOP

FILE_TEXTS: dict[str, ErrorText] = {
    "BlankFileNameError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "文件没有名称"),
        QT_TRANSLATE_NOOP("errors", "“{given}”中没有可以使用的文件名。"),
        QT_TRANSLATE_NOOP("errors", "请先给文件改名，再添加。"),
    ),
    "NotAPlainFileError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "不能添加"),
        QT_TRANSLATE_NOOP("errors", "“{name}”：{problem}。"),
        QT_TRANSLATE_NOOP("errors", "没有保存任何内容。"),
    ),
    "EmptyFileError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "文件是空的"),
        QT_TRANSLATE_NOOP("errors", "“{name}”没有内容。"),
        QT_TRANSLATE_NOOP("errors", "请检查扫描是否完成，再重新添加。"),
    ),
    "FileTooLargeError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "文件太大"),
        QT_TRANSLATE_NOOP("errors", "“{name}”有 {megabytes} MB，最多允许 {most_megabytes} MB。"),
        QT_TRANSLATE_NOOP("errors", "请压缩或者分开保存后再添加；没有保存任何内容。"),
    ),
    "ExecutableFileError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "不能打开程序文件"),
        QT_TRANSLATE_NOOP("errors", "“{name}”是程序，不是文书或图片，打开可能危害本机。"),
        QT_TRANSLATE_NOOP("errors", "可以另存副本，交管理员检查。"),
    ),
    "UnknownAttachmentError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有这份附件"),
        QT_TRANSLATE_NOOP("errors", "编号为 {attachment_id} 的附件不存在。"),
        QT_TRANSLATE_NOOP("errors", "请刷新后重新选择。"),
    ),
    "AttachmentRemovedError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "附件已经移除"),
        QT_TRANSLATE_NOOP("errors", "编号为 {attachment_id} 的附件先前已经移除。"),
        QT_TRANSLATE_NOOP("errors", "请刷新后查看移除的理由。"),
    ),
    "NoRemovalReasonError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "须写明理由"),
        QT_TRANSLATE_NOOP("errors", "移除附件须写明理由。"),
        QT_TRANSLATE_NOOP("errors", "请填写理由。"),
    ),
    "NoSuchEntryError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有这项登记"),
        QT_TRANSLATE_NOOP("errors", "办案经过中没有有效的第 {seq} 项。"),
        QT_TRANSLATE_NOOP("errors", "请刷新后重新选择附件证明的事项。"),
    ),
    "SizeLimitError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "限额不在范围内"),
        QT_TRANSLATE_NOOP("errors", "限额须为 1 至 {most_megabytes} MB，不能是 {megabytes} MB。"),
        QT_TRANSLATE_NOOP("errors", "请重新填写。"),
    ),
    "SourceGoneError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "文件不见了"),
        QT_TRANSLATE_NOOP("errors", "“{name}”在读完之前被移走、删除，或者所在的盘已经断开。"),
        QT_TRANSLATE_NOOP("errors", "请核对文件后重新添加；没有保存任何内容。"),
    ),
    "SourceChangedError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "文件正在变化"),
        QT_TRANSLATE_NOOP("errors", "“{name}”在复制时被改动。"),
        QT_TRANSLATE_NOOP("errors", "请等扫描或者保存完成后重新添加；没有保存任何内容。"),
    ),
    "SourceClosedError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "无法读取文件"),
        QT_TRANSLATE_NOOP("errors", "“{name}”没有读取权限，或者正被其他程序占用。"),
        QT_TRANSLATE_NOOP("errors", "请关闭占用它的程序，或者复制到本机后再添加。"),
    ),
    "StoreNotNamedError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "尚未设定附件文件夹"),
        QT_TRANSLATE_NOOP("errors", "数据库在服务器上，附件需要一个各台电脑都能访问的共享文件夹。"),
        QT_TRANSLATE_NOOP("errors", "请管理员设定。"),
    ),
    "StoreUnreachableError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "附件目前无法打开"),
        QT_TRANSLATE_NOOP("errors", "附件文件夹 {folder} 无法访问，或者不属于本数据库。"),
        QT_TRANSLATE_NOOP("errors", "请检查网络盘是否已连接；附件目录仍可查看。"),
    ),
    "StoreFullError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "磁盘空间不足"),
        QT_TRANSLATE_NOOP("errors", "附件文件夹 {folder} 所在的磁盘已满。"),
        QT_TRANSLATE_NOOP("errors", "请腾出空间后重新添加；没有保存任何内容。"),
    ),
    "StoreClosedError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "附件文件夹不能写入"),
        QT_TRANSLATE_NOOP("errors", "没有写入附件文件夹 {folder} 的权限。"),
        QT_TRANSLATE_NOOP("errors", "请管理员检查文件夹的权限；没有保存任何内容。"),
    ),
    "StoreOfOthersError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "这是另一个数据库的附件文件夹"),
        QT_TRANSLATE_NOOP("errors", "文件夹 {folder} 中是另一个数据库的附件。"),
        QT_TRANSLATE_NOOP("errors", "请选择本数据库的附件文件夹，或者一个空文件夹。"),
    ),
    "FileMissingError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "附件文件缺失"),
        QT_TRANSLATE_NOOP("errors", "附件文件夹中没有“{name}”的内容。"),
        QT_TRANSLATE_NOOP("errors", "请管理员从附件文件夹的备份中恢复。"),
    ),
    "FileDamagedError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "附件文件已损坏"),
        QT_TRANSLATE_NOOP("errors", "“{name}”的内容与保存时不一致（SHA-256 不符）。"),
        QT_TRANSLATE_NOOP("errors", "请管理员从附件文件夹的备份中恢复。"),
    ),
    "TargetRefusedError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有写入"),
        QT_TRANSLATE_NOOP("errors", "无法写入 {folder}：{problem}。"),
        QT_TRANSLATE_NOOP("errors", "请选择另一个位置；没有留下任何文件。"),
    ),
    "TargetTakenError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "文件夹已经存在"),
        QT_TRANSLATE_NOOP("errors", "已有 {target}，不会写入已有的文件夹。"),
        QT_TRANSLATE_NOOP("errors", "请换一个名称。"),
    ),
}
