package org.vestibule.mail;

/** What an e-mail is for; for each kind one {@link EmailHandler} knows what surrounds its sending. */
public enum EmailKind {
    INVITATION,
    PASSWORD_RECOVERY
}
