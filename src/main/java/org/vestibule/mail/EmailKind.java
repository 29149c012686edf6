package org.vestibule.mail;

/** What an e-mail is for; for each kind one {@link EmailPurpose} knows what surrounds its sending. */
public enum EmailKind {
    INVITATION,
    PASSWORD_RECOVERY
}
