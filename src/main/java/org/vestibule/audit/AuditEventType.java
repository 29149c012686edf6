package org.vestibule.audit;

import java.util.Locale;

/**
 * The types of audit events. Their names in the log and in {@code /metrics} follow from the constants:
 * {@code INVITATION__RESENT} is {@code invitation.resent}. Operators' searches and alerts depend on these names;
 * {@code docs/operate.md} lists them.
 */
public enum AuditEventType {
    CONTACT__ADDED,
    CONTACT__CHANGED,
    CONTACT__DEACTIVATED,
    CONTACT__REACTIVATED,
    CONTACT__OWNER_CHANGED,
    CONTACT__EXPORTED,
    CONTACT__ERASED,
    CONTACT__REMOVED,

    LIST__EXPORTED,

    CONTACT__VIEW_ADDED,
    CONTACT__VIEW_CHANGED,
    CONTACT__VIEW_DELETED,

    INVITATION__MADE,
    INVITATION__SENT,
    INVITATION__SEND_FAILED,
    INVITATION__RESENT,
    INVITATION__ADDRESS_CHANGED,
    INVITATION__LINK_COPIED,
    INVITATION__REMINDED,
    INVITATION__REMINDER_FAILED,
    INVITATION__EXTENDED,
    INVITATION__ROLE_CHANGED,
    INVITATION__REVOKED,
    INVITATION__SUPERSEDED,
    INVITATION__EXPIRED,
    INVITATION__ACCEPTED,
    INVITATION__NEW_LINK_ASKED,
    INVITATION__TEXTS_REMOVED,

    JOB__MADE,
    JOB__STARTED,
    JOB__PAUSED,
    JOB__RESUMED,
    JOB__CANCELLED,
    JOB__FINISHED,

    EMAIL__SENT,
    EMAIL__POSTPONED,
    EMAIL__FAILED,
    EMAIL__RETRIED,
    EMAIL__CANCELLED,
    EMAIL__TESTED,

    MEMBER__CREATED,
    MEMBER__SIGNED_IN,
    MEMBER__SIGN_IN_REFUSED,
    MEMBER__SIGN_IN_LIMITED,
    MEMBER__SIGNED_OUT,
    MEMBER__SIGNED_OUT_EVERYWHERE,
    MEMBER__RECOVERY_ASKED,
    MEMBER__RECOVERY_MAILED,
    MEMBER__RECOVERY_LIMITED,
    MEMBER__PASSWORD_SET,
    MEMBER__PASSWORD_CHANGED,
    MEMBER__PASSWORD_REFUSED,
    MEMBER__ROLES_CHANGED,
    MEMBER__ACCESS_CLOSED,
    MEMBER__ACCESS_REOPENED,
    MEMBER__ADDRESS_CHANGE_MAILED,
    MEMBER__ADDRESS_CHANGED,
    MEMBER__DELETED,

    PORTAL__ADDED,
    PORTAL__CHANGED,
    PORTAL__CLOSED,
    PORTAL__REOPENED,
    PORTAL__DELETED,
    PORTAL__RESTORED,
    PORTAL__REMOVED,
    PORTAL__EMAIL_TEXT_CHANGED,
    PORTAL__EMAIL_TEXT_RESET,
    PORTAL__EXPORTED,
    PORTAL__IMPORTED,
    ROLE__ADDED,
    ROLE__RENAMED,
    ROLE__RESTRICTED,
    ROLE__UNRESTRICTED,
    ROLE__DELETED,

    PAGE__PUBLISHED,
    PAGE__UNPUBLISHED,
    PAGE__PUBLICATION_PLANNED,
    PAGE__PUBLICATION_CANCELLED,

    IMAGE__DELETED,
    IMAGE__RESTORED,
    IMAGE__ERASED,

    STAFF__SIGNED_IN,
    STAFF__SIGN_IN_REFUSED,
    STAFF__SIGN_IN_LIMITED,
    STAFF__SIGNED_OUT,
    STAFF__PASSWORD_CHANGED,
    STAFF__PASSWORD_REFUSED,
    STAFF__PASSWORD_SET,
    STAFF__INVITED,
    STAFF__INVITED_AGAIN,
    STAFF__JOINED,
    STAFF__LINK_SENT,
    STAFF__JOB_CHANGED,
    STAFF__PORTALS_CHANGED,
    STAFF__HANDED_OVER,
    STAFF__DEACTIVATED,
    STAFF__REACTIVATED,
    STAFF__SESSIONS_ENDED,
    STAFF__API_KEY_MADE,
    STAFF__API_KEY_REVOKED,

    WEBHOOK__ADDED,
    WEBHOOK__CHANGED,
    WEBHOOK__DELETED,
    WEBHOOK__SWITCHED_ON,
    WEBHOOK__SWITCHED_OFF,
    WEBHOOK__SECRET_ROTATED,
    WEBHOOK__TESTED,
    WEBHOOK__REDELIVERED,
    WEBHOOK__GIVEN_UP,
    WEBHOOK__SUSPENDED;

    /** The public name, which operators see. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace("__", ".").replace('_', '-');
    }

    /** The event type with that public name; throws {@code IllegalArgumentException} for an unknown name. */
    static AuditEventType of(String text) {
        return valueOf(text.replace(".", "__").replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** Whether the event is logged as a warning, so that it shows on the console. */
    boolean alarming() {
        return switch (this) {
            case EMAIL__POSTPONED,
                    EMAIL__FAILED,
                    STAFF__SIGN_IN_REFUSED,
                    STAFF__SIGN_IN_LIMITED,
                    MEMBER__SIGN_IN_LIMITED,
                    WEBHOOK__GIVEN_UP,
                    WEBHOOK__SUSPENDED -> true;
            default -> false;
        };
    }
}
