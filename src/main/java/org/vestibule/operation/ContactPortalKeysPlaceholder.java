package org.vestibule.operation;

/**
 * The state of each contact in each portal: on PostgreSQL a table maintained by triggers, on Derby a view, for the same
 * reasons as the keys of invitations. A contact has a row for each portal that it was invited to or is a user of, and
 * rows with portal 0: one for each state that it has in any portal, or a single row for a contact that was never
 * invited. Erased contacts have no row.
 */
final class ContactPortalKeysPlaceholder {

    private static final String STATES = """
            CREATE VIEW contact_portal_state (contact_id, portal_id, state) AS
              SELECT u.contact_id, u.portal_id, CAST('ACCEPTED' AS VARCHAR(20)) FROM portal_user u
              UNION ALL
              SELECT i.contact_id, i.portal_id,
                CAST(MIN(CASE WHEN i.status_reason = 'SEND_FAILED' THEN 'FAILED' ELSE 'INVITED' END) AS VARCHAR(20))
              FROM portal_invitation i
              WHERE NOT EXISTS (
                SELECT 1 FROM portal_user u WHERE u.contact_id = i.contact_id AND u.portal_id = i.portal_id)
              GROUP BY i.contact_id, i.portal_id;
            """;

    private static final String ROWS = """
              SELECT s.contact_id, s.portal_id, s.state, c.sort_key
              FROM contact_portal_state s JOIN contact c ON c.id = s.contact_id WHERE c.erased_at IS NULL
              UNION ALL
              SELECT DISTINCT s.contact_id, CAST(0 AS BIGINT), s.state, c.sort_key
              FROM contact_portal_state s JOIN contact c ON c.id = s.contact_id WHERE c.erased_at IS NULL
              UNION ALL
              SELECT c.id, CAST(0 AS BIGINT), CAST('NEVER_INVITED' AS VARCHAR(20)), c.sort_key
              FROM contact c WHERE c.erased_at IS NULL
                AND NOT EXISTS (SELECT 1 FROM portal_invitation i WHERE i.contact_id = c.id)
                AND NOT EXISTS (SELECT 1 FROM portal_user u WHERE u.contact_id = c.id);
            """;

    static final String DERBY =
            STATES + "CREATE VIEW contact_portal_key (contact_id, portal_id, state, sort_key) AS\n" + ROWS;

    // Rows of a contact are rewritten at the end of a transaction, serialised by a lock: otherwise concurrent changes
    // would be missed.
    static final String POSTGRESQL =
            STATES + "CREATE VIEW contact_portal_row (contact_id, portal_id, state, sort_key) AS\n" + ROWS + """
            CREATE TABLE contact_portal_key (
              contact_id BIGINT NOT NULL
                CONSTRAINT contact_portal_key_contact REFERENCES contact (id) ON DELETE CASCADE,
              portal_id BIGINT NOT NULL,
              state VARCHAR(20) NOT NULL,
              sort_key VARCHAR(210) COLLATE "C",
              PRIMARY KEY (contact_id, portal_id, state)
            );
            INSERT INTO contact_portal_key (contact_id, portal_id, state, sort_key)
              SELECT contact_id, portal_id, state, sort_key FROM contact_portal_row;
            CREATE INDEX contact_portal_key_state ON contact_portal_key (portal_id, state, sort_key, contact_id);
            CREATE INDEX contact_portal_key_portal ON contact_portal_key (portal_id, sort_key, contact_id);
            CREATE FUNCTION contact_portal_key_of(changed BIGINT) RETURNS void LANGUAGE plpgsql AS $$
            BEGIN
              PERFORM pg_advisory_xact_lock(261, (changed % 1024)::INT);
              DELETE FROM contact_portal_key WHERE contact_id = changed;
              INSERT INTO contact_portal_key (contact_id, portal_id, state, sort_key)
                SELECT contact_id, portal_id, state, sort_key FROM contact_portal_row WHERE contact_id = changed;
            END $$;
            CREATE FUNCTION contact_portal_key_added() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              INSERT INTO contact_portal_key (contact_id, portal_id, state, sort_key)
                VALUES (NEW.id, 0, 'NEVER_INVITED', NEW.sort_key);
              RETURN NULL;
            END $$;
            CREATE FUNCTION contact_portal_key_renamed() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              PERFORM contact_portal_key_of(NEW.id);
              RETURN NULL;
            END $$;
            CREATE FUNCTION contact_portal_key_moved() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              PERFORM contact_portal_key_of(CASE WHEN TG_OP = 'DELETE' THEN OLD.contact_id ELSE NEW.contact_id END);
              RETURN NULL;
            END $$;
            CREATE TRIGGER contact_portal_key_added AFTER INSERT ON contact
              FOR EACH ROW WHEN (NEW.erased_at IS NULL) EXECUTE FUNCTION contact_portal_key_added();
            CREATE CONSTRAINT TRIGGER contact_portal_key_renamed AFTER UPDATE OF sort_key, erased_at ON contact
              DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION contact_portal_key_renamed();
            CREATE CONSTRAINT TRIGGER contact_portal_key_invited AFTER INSERT OR DELETE ON portal_invitation
              DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION contact_portal_key_moved();
            CREATE CONSTRAINT TRIGGER contact_portal_key_failed AFTER UPDATE OF status_reason ON portal_invitation
              DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
              WHEN ((OLD.status_reason = 'SEND_FAILED') <> (NEW.status_reason = 'SEND_FAILED'))
              EXECUTE FUNCTION contact_portal_key_moved();
            CREATE CONSTRAINT TRIGGER contact_portal_key_accepted AFTER INSERT OR DELETE ON portal_user
              DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION contact_portal_key_moved();
            """;

    private ContactPortalKeysPlaceholder() {}
}
