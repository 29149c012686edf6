package org.vestibule.mail.wording;

/**
 * The words that somebody wants a portal's e-mail to have.
 *
 * @param language one of {@link ShippedWording#languages}
 * @param seenVersion the {@link EmailText#version} that they saw
 */
public record ChangeEmailTextRequest(
        long portalId, EmailMessage message, String language, long seenVersion, EmailWording wording) {}
