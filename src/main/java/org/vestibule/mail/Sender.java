package org.vestibule.mail;

/**
 * Who an e-mail comes from, and where replies go.
 *
 * @param address null for an e-mail of a former version, which came from the installation's address
 * @param replyTo null if replies go to the address that the e-mail comes from
 */
public record Sender(String name, String address, String replyTo) {}
