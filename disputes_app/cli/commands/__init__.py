"""The commands: ``disputes-app NAME`` is the value ``COMMAND`` of module NAME here."""
