-- Who changed a portal's record last, and when, for the colleague who was editing it meanwhile.

ALTER TABLE portal ADD COLUMN changed_at TIMESTAMP;
ALTER TABLE portal ADD COLUMN changed_by VARCHAR(200);
