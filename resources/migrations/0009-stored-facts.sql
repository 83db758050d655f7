-- What the forms of mediation ask of a party, and what the office's own papers need to be found again.
ALTER TABLE dispute ADD COLUMN complainant_ethnic_group TEXT NOT NULL DEFAULT '';
ALTER TABLE dispute ADD COLUMN complainant_occupation TEXT NOT NULL DEFAULT '';
ALTER TABLE dispute ADD COLUMN patient_ethnic_group TEXT NOT NULL DEFAULT '';
ALTER TABLE dispute ADD COLUMN patient_occupation TEXT NOT NULL DEFAULT '';

-- Which lines of the office's checklist make a dispute a major one, and from when its hours run.
ALTER TABLE dispute ADD COLUMN major_criteria TEXT NOT NULL DEFAULT '';
ALTER TABLE dispute ADD COLUMN major_known_at TEXT;

-- The yearly series of referral letters.
ALTER TABLE referral ADD COLUMN letter_year INTEGER NOT NULL DEFAULT 0;
ALTER TABLE referral ADD COLUMN letter_serial INTEGER NOT NULL DEFAULT 0;
ALTER TABLE referral ADD COLUMN letter_number TEXT NOT NULL DEFAULT '';
ALTER TABLE referral ADD COLUMN letter_on TEXT;
CREATE UNIQUE INDEX referral_by_letter ON referral (letter_year, letter_serial) WHERE letter_serial > 0;

-- The index of a mediation file.
CREATE TABLE file_paper (
    id INTEGER PRIMARY KEY,
    referral_id INTEGER NOT NULL REFERENCES referral (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    required INTEGER NOT NULL,
    in_file INTEGER NOT NULL,
    pages INTEGER NOT NULL CHECK (pages >= 0),
    dated TEXT,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX file_paper_by_referral ON file_paper (referral_id, position);
