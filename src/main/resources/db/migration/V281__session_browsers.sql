-- The browser and the system that somebody signed in with, as a name such as "Firefox (Windows)"; null where unknown.
ALTER TABLE member_session ADD COLUMN browser VARCHAR(40);
