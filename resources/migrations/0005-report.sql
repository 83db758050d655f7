-- The quarterly reports. A submitted one keeps its figures, its content and the rows behind its balance as JSON.
CREATE TABLE report (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL,
    quarter INTEGER NOT NULL CHECK (quarter BETWEEN 1 AND 4),
    version INTEGER NOT NULL,
    status TEXT NOT NULL,
    as_of TEXT,
    narrative TEXT NOT NULL,
    omitted TEXT NOT NULL,
    reason TEXT NOT NULL,
    started_at TEXT NOT NULL,
    started_by TEXT NOT NULL,
    submitted_at TEXT,
    submitted_by TEXT NOT NULL,
    figures TEXT NOT NULL,
    content TEXT NOT NULL,
    rows TEXT NOT NULL,
    UNIQUE (year, quarter, version)
) STRICT;
