"""Parts of the page of mediation: 先行调解, 委托调解, 履行跟踪, 协议审查."""
