package org.vestibule.invitation.web;

import java.io.Serializable;
import java.time.Instant;

/**
 * One thing that happened with a contact, or waits to be done.
 *
 * @param colour the variant of the point and the badge
 * @param address where it can be read; null for a task
 * @param regarding what it is about, as the words of a link
 * @param regardingAddress null where it is about no record of its own
 * @param taskOf the invitation for which a new link was asked; null for an e-mail
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
