package org.vestibule.mail.wording;

/**
 * A request to change the words of a portal's e-mail.
 *
 * @param language one of {@link ShippedWording#languages}, or a language that the portal adds
 * @param seenVersion the {@link EmailText#version} that the caller saw
 */
public record ChangeEmailTextRequest(
        long portalId, EmailMessage message, String language, long seenVersion, EmailWording wording) {}
