package org.vestibule.operation;

/**
 * The search and sort keys of portal users: on PostgreSQL a table maintained by triggers, on Derby a view, for the same
 * reasons as the keys of invitations. Erased portal users have no row. Those who never signed in are sorted before all
 * others.
 */
final class PortalUserKeysPlaceholder {

    static final String DERBY = """
            CREATE INDEX portal_user_by_email ON portal_user (email_key, id);
            CREATE INDEX portal_user_of_state ON portal_user (active, portal_id);
            CREATE VIEW portal_user_key
                (portal_user_id, contact_id, portal_id, active, signed_in_key, email_key, search_key, sort_key) AS
              SELECT u.id, u.contact_id, u.portal_id, u.active, COALESCE(u.signed_in_at, TIMESTAMP('1970-01-01 00:00:00')),
                u.email_key, c.search_key, c.sort_key
              FROM portal_user u JOIN contact c ON c.id = u.contact_id WHERE c.erased_at IS NULL;
            """;

    static final String POSTGRESQL = """
            CREATE TABLE portal_user_key (
              portal_user_id BIGINT NOT NULL PRIMARY KEY
                CONSTRAINT portal_user_key_user REFERENCES portal_user (id) ON DELETE CASCADE,
              contact_id BIGINT NOT NULL,
              portal_id BIGINT NOT NULL,
              active BOOLEAN NOT NULL,
              signed_in_key TIMESTAMP WITH TIME ZONE NOT NULL,
              email_key VARCHAR(254) COLLATE "C" NOT NULL,
              search_key VARCHAR(3000) COLLATE "C" NOT NULL,
              sort_key VARCHAR(210) COLLATE "C"
            );
            INSERT INTO portal_user_key
                (portal_user_id, contact_id, portal_id, active, signed_in_key, email_key, search_key, sort_key)
              SELECT u.id, u.contact_id, u.portal_id, u.active, COALESCE(u.signed_in_at, 'epoch'),
                u.email_key, c.search_key, c.sort_key
              FROM portal_user u JOIN contact c ON c.id = u.contact_id WHERE c.erased_at IS NULL;
            CREATE INDEX portal_user_key_contact ON portal_user_key (contact_id);
            CREATE INDEX portal_user_key_order ON portal_user_key (sort_key, portal_user_id);
            CREATE INDEX portal_user_key_email ON portal_user_key (email_key, portal_user_id);
            CREATE INDEX portal_user_key_signed_in ON portal_user_key (signed_in_key, portal_user_id);
            CREATE INDEX portal_user_key_portal ON portal_user_key (portal_id, sort_key, portal_user_id);
            CREATE INDEX portal_user_key_state ON portal_user_key (active, sort_key, portal_user_id);
            CREATE FUNCTION portal_user_key_added() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              INSERT INTO portal_user_key
                  (portal_user_id, contact_id, portal_id, active, signed_in_key, email_key, search_key, sort_key)
                SELECT NEW.id, NEW.contact_id, NEW.portal_id, NEW.active, COALESCE(NEW.signed_in_at, 'epoch'),
                  NEW.email_key, c.search_key, c.sort_key
                FROM contact c WHERE c.id = NEW.contact_id AND c.erased_at IS NULL;
              RETURN NULL;
            END $$;
            CREATE FUNCTION portal_user_key_changed() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              UPDATE portal_user_key SET active = NEW.active, signed_in_key = COALESCE(NEW.signed_in_at, 'epoch'),
                  email_key = NEW.email_key
                WHERE portal_user_id = NEW.id;
              RETURN NULL;
            END $$;
            CREATE FUNCTION portal_user_key_renamed() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              IF NEW.erased_at IS NULL THEN
                UPDATE portal_user_key SET search_key = NEW.search_key, sort_key = NEW.sort_key WHERE contact_id = NEW.id;
              ELSE
                DELETE FROM portal_user_key WHERE contact_id = NEW.id;
              END IF;
              RETURN NULL;
            END $$;
            CREATE TRIGGER portal_user_key_added AFTER INSERT ON portal_user
              FOR EACH ROW EXECUTE FUNCTION portal_user_key_added();
            CREATE CONSTRAINT TRIGGER portal_user_key_changed AFTER UPDATE OF active, signed_in_at, email_key ON portal_user
              DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION portal_user_key_changed();
            CREATE CONSTRAINT TRIGGER portal_user_key_renamed AFTER UPDATE OF search_key, sort_key, erased_at ON contact
              DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION portal_user_key_renamed();
            """;

    private PortalUserKeysPlaceholder() {}
}
