-- The quarter's figures read indexes alone, and a matter finds the one that takes it up again.
DROP INDEX dispute_by_received_on;
DROP INDEX dispute_by_closed_on;
DROP INDEX problem_by_dispute;
CREATE INDEX dispute_by_received_on ON dispute (received_on, status, closed_on, kind, channel, category, department_id,
                                                severity, answered_on, feedback_due, major, claimed, earlier_id);
CREATE INDEX dispute_by_closed_on ON dispute (closed_on, status, received_on, days_to_close, kind, told_on, earlier_id);
CREATE INDEX dispute_by_earlier ON dispute (earlier_id) WHERE earlier_id IS NOT NULL;
CREATE INDEX problem_by_dispute ON problem (dispute_id, position, category);
