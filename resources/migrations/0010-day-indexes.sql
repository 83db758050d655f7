-- The day's list asks for deaths and old seals every time the window is looked at.
CREATE INDEX dispute_died ON dispute (died_at) WHERE died_at IS NOT NULL;
CREATE INDEX seal_by_day ON seal (sealed_at);
