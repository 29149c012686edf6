-- The language of the e-mail with the link, in which the page that it opens speaks; null for links from before.
ALTER TABLE password_recovery ADD COLUMN locale VARCHAR(10);
