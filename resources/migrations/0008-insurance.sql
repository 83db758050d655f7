-- Institutions, their liability policies, claims against the insurer, and what insurance knows of a matter.
CREATE TABLE institution (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    name TEXT NOT NULL,
    code TEXT NOT NULL,
    level TEXT NOT NULL,
    kind TEXT NOT NULL,
    ownership TEXT NOT NULL,
    sector TEXT NOT NULL,
    district TEXT NOT NULL,
    address TEXT NOT NULL,
    contact TEXT NOT NULL,
    phone TEXT NOT NULL,
    own INTEGER NOT NULL,
    note TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    search_keys TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    UNIQUE (name, district)
) STRICT;
CREATE UNIQUE INDEX institution_own ON institution (own) WHERE own = 1;
CREATE UNIQUE INDEX institution_by_code ON institution (code) WHERE code <> '';
CREATE INDEX institution_by_name ON institution (sort_key);

-- When an institution has to be insured; an open side is NULL.
CREATE TABLE institution_scope (
    id INTEGER PRIMARY KEY,
    institution_id INTEGER NOT NULL REFERENCES institution (id),
    first_day TEXT,
    last_day TEXT
) STRICT;
CREATE INDEX institution_scope_by_institution ON institution_scope (institution_id, first_day, last_day);

CREATE TABLE policy (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    insurer TEXT NOT NULL,
    insurer_phone TEXT NOT NULL,
    broker TEXT NOT NULL,
    scheme TEXT NOT NULL,
    number TEXT NOT NULL,
    period_first TEXT NOT NULL,
    period_last TEXT NOT NULL,
    retroactive_on TEXT,
    reporting_until TEXT,
    cancelled_on TEXT,
    cancel_reason TEXT NOT NULL,
    renewal_of INTEGER REFERENCES policy (id),
    per_person INTEGER,
    per_event INTEGER,
    aggregate INTEGER,
    aggregate_each INTEGER NOT NULL,
    legal_costs INTEGER,
    mental_damage INTEGER,
    mental_damage_percent INTEGER,
    mental_damage_of TEXT NOT NULL,
    deductible INTEGER,
    deductible_percent INTEGER,
    hours_to_report INTEGER NOT NULL,
    premium INTEGER,
    riders TEXT NOT NULL,
    note TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    last_day TEXT NOT NULL,
    day_after TEXT NOT NULL,
    UNIQUE (insurer, number)
) STRICT;
CREATE INDEX policy_by_last_day ON policy (last_day, period_first);
CREATE INDEX policy_by_renewal ON policy (renewal_of) WHERE renewal_of IS NOT NULL;

CREATE TABLE policy_institution (
    policy_id INTEGER NOT NULL REFERENCES policy (id),
    institution_id INTEGER NOT NULL REFERENCES institution (id),
    PRIMARY KEY (policy_id, institution_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX policy_institution_by_institution ON policy_institution (institution_id, policy_id);

CREATE TABLE claim (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    number_year INTEGER NOT NULL,
    number_serial INTEGER NOT NULL,
    number TEXT NOT NULL UNIQUE,
    dispute_id INTEGER NOT NULL REFERENCES dispute (id),
    policy_id INTEGER REFERENCES policy (id),
    institution_id INTEGER REFERENCES institution (id),
    event TEXT NOT NULL,
    claimed INTEGER,
    reported_at TEXT,
    reported_by TEXT NOT NULL,
    report_number TEXT NOT NULL,
    opened_on TEXT,
    case_number TEXT NOT NULL,
    adjuster TEXT NOT NULL,
    submitted_on TEXT,
    more_asked_on TEXT,
    more_asked TEXT NOT NULL,
    more_given_on TEXT,
    assessed_on TEXT,
    assessed INTEGER,
    agreed_on TEXT,
    agreed INTEGER,
    insurer_share INTEGER,
    hospital_share INTEGER,
    deductible_share INTEGER,
    mental_damage INTEGER,
    legal_costs INTEGER,
    paid_on TEXT,
    paid_to TEXT NOT NULL,
    receipt TEXT NOT NULL,
    closed_on TEXT,
    refused_on TEXT,
    refusal TEXT NOT NULL,
    withdrawn_on TEXT,
    withdrawal TEXT NOT NULL,
    court_on TEXT,
    court TEXT NOT NULL,
    court_ended_on TEXT,
    note TEXT NOT NULL,
    voided INTEGER NOT NULL,
    entered_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    state TEXT NOT NULL,
    reported_on TEXT,
    ended_on TEXT,
    due_on TEXT,
    taken INTEGER NOT NULL,
    prepaid INTEGER NOT NULL,
    days_to_hand_in INTEGER,
    days_to_be_paid INTEGER,
    UNIQUE (number_year, number_serial)
) STRICT;
CREATE INDEX claim_by_dispute ON claim (dispute_id);
CREATE INDEX claim_by_policy ON claim (policy_id, taken);
CREATE INDEX claim_by_institution ON claim (institution_id) WHERE institution_id IS NOT NULL;
CREATE INDEX claim_by_state ON claim (state, due_on);
CREATE INDEX claim_by_reported ON claim (reported_on, ended_on, state);
CREATE INDEX claim_by_agreed ON claim (agreed_on, state) WHERE agreed_on IS NOT NULL;
CREATE INDEX claim_by_paid ON claim (paid_on, state) WHERE paid_on IS NOT NULL;

CREATE TABLE prepayment (
    id INTEGER PRIMARY KEY,
    claim_id INTEGER NOT NULL REFERENCES claim (id),
    asked_on TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0),
    paid_on TEXT,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX prepayment_by_claim ON prepayment (claim_id, asked_on);

CREATE TABLE claim_paper (
    id INTEGER PRIMARY KEY,
    claim_id INTEGER NOT NULL REFERENCES claim (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    required INTEGER NOT NULL,
    handed_on TEXT,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX claim_paper_by_claim ON claim_paper (claim_id, position);

CREATE TABLE matter_insurance (
    id INTEGER PRIMARY KEY,
    dispute_id INTEGER NOT NULL UNIQUE REFERENCES dispute (id),
    first_claim_on TEXT,
    no_report TEXT NOT NULL,
    accident TEXT NOT NULL,
    accident_insurer TEXT NOT NULL,
    accident_product TEXT NOT NULL,
    accident_number TEXT NOT NULL,
    accident_result TEXT NOT NULL,
    accident_paid INTEGER,
    accident_note TEXT NOT NULL
) STRICT;
CREATE INDEX matter_insurance_by_first_claim ON matter_insurance (first_claim_on) WHERE first_claim_on IS NOT NULL;
