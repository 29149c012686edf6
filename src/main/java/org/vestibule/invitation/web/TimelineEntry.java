package org.vestibule.invitation.web;

import java.io.Serializable;
import java.time.Instant;

/**
 * An activity or an open task of a contact.
 *
 * @param colour the variant of the point and the badge
 * @param address the address of its record; null for a task
 * @param regarding what it is about, as the text of a link
 * @param regardingAddress null if it is about no separate record
 * @param taskOf the invitation for which a new link was requested; null for an e-mail
 */
public record TimelineEntry(
        Instant at,
        String title,
        String address,
        String status,
        String colour,
        String regarding,
        String regardingAddress,
        Long taskOf)
        implements Serializable {}
