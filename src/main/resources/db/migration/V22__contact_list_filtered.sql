-- The other two orders of the list with the filters Active and Inactive, for the same reason.

CREATE INDEX contact_active_company ON contact (active, company_key, sort_key, id);
CREATE INDEX contact_active_email ON contact (active, email_key, sort_key, id);
