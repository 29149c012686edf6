package org.vestibule.webhook.outgoing;

import java.net.UnknownHostException;

/** A host has an address in a private or reserved network, which the operator doesn't allow. */
final class PrivateAddressException extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    PrivateAddressException(String host) {
        super(host + " has a private address");
    }
}
