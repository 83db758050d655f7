-- Disputes taken to a route, what was agreed there, and how it was performed.
CREATE TABLE referral (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    number_year INTEGER NOT NULL,
    number_serial INTEGER NOT NULL,
    number TEXT NOT NULL,
    dispute_id INTEGER NOT NULL REFERENCES dispute (id),
    route TEXT NOT NULL,
    body TEXT NOT NULL,
    state TEXT NOT NULL,
    applicant TEXT NOT NULL,
    form TEXT NOT NULL,
    claimed INTEGER,
    issues TEXT NOT NULL,
    claim TEXT NOT NULL,
    drafted_on TEXT NOT NULL,
    applied_on TEXT,
    consent_on TEXT,
    accepted_on TEXT,
    refused_on TEXT,
    refusal TEXT NOT NULL,
    refusal_text TEXT NOT NULL,
    place TEXT NOT NULL,
    mediators TEXT NOT NULL,
    patient_representatives TEXT NOT NULL,
    hospital_representatives TEXT NOT NULL,
    case_number TEXT NOT NULL,
    extension_days INTEGER NOT NULL,
    extension_agreed_on TEXT,
    extension_document TEXT NOT NULL,
    concluded_on TEXT,
    outcome TEXT NOT NULL,
    termination_ground TEXT NOT NULL,
    outcome_text TEXT NOT NULL,
    accident_reported_on TEXT,
    note TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    due_on TEXT,
    paused INTEGER NOT NULL,
    UNIQUE (number_year, number_serial)
) STRICT;
CREATE INDEX referral_by_dispute ON referral (dispute_id);
CREATE INDEX referral_by_accepted ON referral (accepted_on, route);
CREATE INDEX referral_by_concluded ON referral (concluded_on, route, outcome);
CREATE INDEX referral_by_state ON referral (state, due_on);

CREATE TABLE referral_pause (
    id INTEGER PRIMARY KEY,
    referral_id INTEGER NOT NULL REFERENCES referral (id),
    ground TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT,
    body TEXT NOT NULL,
    document TEXT NOT NULL
) STRICT;
CREATE INDEX referral_pause_by_referral ON referral_pause (referral_id, first_day);

CREATE TABLE agreement (
    id INTEGER PRIMARY KEY,
    referral_id INTEGER NOT NULL UNIQUE REFERENCES referral (id),
    signed_on TEXT NOT NULL,
    mediator_signed_on TEXT,
    stamped_on TEXT,
    facts TEXT NOT NULL,
    responsibility_text TEXT NOT NULL,
    responsibility TEXT NOT NULL,
    content TEXT NOT NULL,
    total INTEGER NOT NULL,
    capitals TEXT NOT NULL,
    manner TEXT NOT NULL,
    payment TEXT NOT NULL,
    due_on TEXT
) STRICT;

CREATE TABLE compensation_item (
    id INTEGER PRIMARY KEY,
    agreement_id INTEGER NOT NULL REFERENCES agreement (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    amount INTEGER NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX compensation_item_by_agreement ON compensation_item (agreement_id, position);

CREATE TABLE payment (
    id INTEGER PRIMARY KEY,
    referral_id INTEGER NOT NULL REFERENCES referral (id),
    payer TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0),
    due_on TEXT,
    paid_on TEXT,
    receipt TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX payment_by_referral ON payment (referral_id, due_on);
CREATE INDEX payment_by_paid ON payment (paid_on, payer) WHERE paid_on IS NOT NULL;
CREATE INDEX payment_by_due ON payment (due_on) WHERE paid_on IS NULL;

CREATE TABLE confirmation (
    id INTEGER PRIMARY KEY,
    referral_id INTEGER NOT NULL UNIQUE REFERENCES referral (id),
    state TEXT NOT NULL,
    court TEXT NOT NULL,
    applied_on TEXT,
    decided_on TEXT,
    document TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE TABLE call_back (
    id INTEGER PRIMARY KEY,
    referral_id INTEGER NOT NULL REFERENCES referral (id),
    due_on TEXT,
    held_on TEXT,
    held_by TEXT NOT NULL,
    spoken_to TEXT NOT NULL,
    performance TEXT NOT NULL,
    satisfaction TEXT NOT NULL,
    hidden_risk TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX call_back_by_referral ON call_back (referral_id);
CREATE INDEX call_back_by_due ON call_back (due_on) WHERE held_on IS NULL;
