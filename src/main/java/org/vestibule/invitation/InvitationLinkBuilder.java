package org.vestibule.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vestibule.mail.NewEmail;
import org.vestibule.portal.InvitePageCheck;
import org.vestibule.portal.InvitePageReason;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalAddress;
import org.vestibule.portal.PortalPages;
import org.vestibule.security.OneTimeToken;

/** Builds invitation links: finds the portal's invite page and adds the token to its address. */
@ApplicationScoped
public class InvitationLinkBuilder {

    /** Replaces the secret in a stored link. */
    private final PortalPages pages;

    private final InvitePageCheck check;
    private final PortalAddress addresses;

    @Inject
    InvitationLinkBuilder(PortalPages pages, InvitePageCheck check, PortalAddress addresses) {
        this.pages = pages;
        this.check = check;
        this.addresses = addresses;
    }

    /** Why a link would lead nowhere, or empty if it works. Pages on other sites aren't checked. */
    public Optional<InvitePageReason> problem(Portal portal) {
        return check.problem(portal);
    }

    /** The link with its secret, only for the e-mail; empty if it would lead nowhere. */
    public Optional<String> secret(Portal portal, OneTimeToken token) {
        return link(portal, token.secret());
    }

    /** The link as it may be stored and shown. */
    public Optional<String> masked(Portal portal) {
        return link(portal, NewEmail.MASK);
    }

    private Optional<String> link(Portal portal, String secret) {
        return problem(portal).isPresent()
                ? Optional.empty()
                : Optional.of(withParameter(address(portal), "invitation=" + secret));
    }

    private String address(Portal portal) {
        return portal.inviteUrl() != null
                ? portal.inviteUrl()
                : addresses.external(
                        portal,
                        pages.page(portal, portal.invitePageId()).orElseThrow().path());
    }

    /** The query precedes the fragment, which the address of a portal hosted elsewhere may have. */
    static String withParameter(String address, String parameter) {
        int hash = address.indexOf('#');
        String main = hash < 0 ? address : address.substring(0, hash);
        String fragment = hash < 0 ? "" : address.substring(hash);
        return main + (main.contains("?") ? "&" : "?") + parameter + fragment;
    }
}
