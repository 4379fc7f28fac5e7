"""The arrears ledger (欠薪明细) of a case: a tab of its page, with what can be entered there."""
