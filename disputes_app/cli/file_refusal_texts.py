"""Which sentences belong to the refusals around files and disks?  Rows as in refusal_texts."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.reasons import Pair

FILE_TEXTS: Mapping[str, Pair] = MappingProxyType(
    {
        "DiskFailingError": (
            "读写 {label} 时出错，本次没有保存任何内容。请检查磁盘是否接好、是否超出配额。",
            "Reading or writing {label} failed; nothing was saved. Check the disk and its quota.",
        ),
        "BlankFileNameError": (
            "“{given}”中没有可以使用的文件名。请先给文件改名，再添加。",
            "Nothing of “{given}” can serve as a file name. Rename the file first.",
        ),
        "NotAPlainFileError": (
            "不能添加“{name}”：{problem}。没有保存任何内容。",
            "Cannot add “{name}”: {problem}. Nothing was kept.",
        ),
        "EmptyFileError": (
            "“{name}”没有内容。请检查扫描是否完成，再重新添加。",
            "“{name}” is empty. See whether the scan was finished, then add it again.",
        ),
        "FileTooLargeError": (
            (
                "“{name}”有 {megabytes} MB，最多允许 {most_megabytes} MB。"
                "请压缩或者分开保存；没有保存任何内容。"
            ),
            (
                "“{name}” has {megabytes} MB, the limit is {most_megabytes} MB. "
                "Compress or divide it; nothing was kept."
            ),
        ),
        "ExecutableFileError": (
            "“{name}”是程序，不能从这里打开。可以另存副本，交管理员检查。",
            "“{name}” is a program and is not opened from here. Save a copy for the administrator.",
        ),
        "UnknownAttachmentError": (
            "没有编号为 {attachment_id} 的附件。请用 attachments list 查看。",
            "There is no attachment {attachment_id}. See attachments list.",
        ),
        "AttachmentRemovedError": (
            "编号为 {attachment_id} 的附件先前已经移除。请用 attachments list 查看。",
            "Attachment {attachment_id} was removed before. See attachments list.",
        ),
        "NoRemovalReasonError": (
            "移除附件须写明理由。请填写理由。",
            "A file is removed with a reason only. Give it.",
        ),
        "NoSuchEntryError": (
            "办案经过中没有有效的第 {seq} 项。请用 show 查看办案经过。",
            "The log has no valid entry {seq}. See the log with show.",
        ),
        "SizeLimitError": (
            "单个附件的限额须在 1 至 {most_megabytes} MB 之间，不能是 {megabytes} MB。请重新填写。",
            (
                "The limit lies between 1 and {most_megabytes} MB, not at {megabytes} MB. "
                "Give another."
            ),
        ),
        "SourceGoneError": (
            "“{name}”不存在，或者在读完之前被移走、断开。请核对后重新添加；没有保存任何内容。",
            (
                "“{name}” is not there, or went before it was read. "
                "Check it and add it again; nothing was kept."
            ),
        ),
        "SourceChangedError": (
            "“{name}”在复制时被改动。请等扫描或者保存完成后重新添加；没有保存任何内容。",
            (
                "“{name}” changed while it was copied. "
                "Wait until it is finished and add it again; nothing was kept."
            ),
        ),
        "SourceClosedError": (
            "“{name}”没有读取权限，或者正被其他程序占用。请关闭该程序，或者复制后再添加。",
            (
                "“{name}” may not be read, or another program holds it. "
                "Close that program, or copy the file first."
            ),
        ),
        "StoreNotNamedError": (
            "数据库在服务器上，尚未设定附件文件夹。请管理员用 attachments folder PATH 设定。",
            (
                "The cases are on a server and no folder for files is named. "
                "Name it with attachments folder PATH."
            ),
        ),
        "StoreUnreachableError": (
            (
                "附件文件夹 {folder} 目前无法访问，或者不是本数据库的附件文件夹。"
                "请检查网络盘是否已连接。"
            ),
            (
                "The folder of the files, {folder}, is out of reach or of another database. "
                "Check the network drive."
            ),
        ),
        "StoreFullError": (
            "附件文件夹 {folder} 所在的磁盘已满。请腾出空间后重新添加；没有保存任何内容。",
            "The disk of {folder} is full. Make room and add the file again; nothing was kept.",
        ),
        "StoreClosedError": (
            "没有写入附件文件夹 {folder} 的权限。请管理员检查权限；没有保存任何内容。",
            (
                "The folder of the files, {folder}, may not be written to. "
                "Have its rights checked; nothing was kept."
            ),
        ),
        "StoreOfOthersError": (
            (
                "文件夹 {folder} 中是另一个数据库的附件。"
                "请选择本数据库的附件文件夹，或者一个空文件夹。"
            ),
            (
                "{folder} holds the files of another database. "
                "Choose the one of this database, or an empty folder."
            ),
        ),
        "FileMissingError": (
            "附件文件夹中没有“{name}”的内容。请从附件文件夹的备份中恢复。",
            (
                "The content of “{name}” is missing from the folder. "
                "Restore it from a backup of the folder."
            ),
        ),
        "FileDamagedError": (
            "“{name}”的内容与保存时不一致（SHA-256 不符）。请从附件文件夹的备份中恢复。",
            (
                "The content of “{name}” is not what was kept (its SHA-256 differs). "
                "Restore it from a backup."
            ),
        ),
        "TargetRefusedError": (
            "无法写入 {folder}：{problem}。请选择另一个位置；没有留下任何文件。",
            "Cannot write to {folder}: {problem}. Choose another place; nothing was left there.",
        ),
        "TargetTakenError": (
            "已有 {target}，不会写入已有的文件夹。请换一个名称。",
            "{target} exists already and is not written into. Choose another name.",
        ),
    }
)
