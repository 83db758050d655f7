list(APPEND anhe_resource_files
    migrations/0001-ledger.sql
    migrations/0002-office.sql
    migrations/0003-dispute.sql
    migrations/0004-mediation.sql
    migrations/0005-report.sql
    migrations/0006-report-indexes.sql
    migrations/0007-risk.sql
    migrations/0008-insurance.sql
    migrations/0009-stored-facts.sql
    migrations/0010-day-indexes.sql
    migrations/0011-safety.sql
)
