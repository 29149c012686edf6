package org.vestibule.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vestibule.portal.InvitePageCheck;
import org.vestibule.portal.InvitePageReason;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalAddress;
import org.vestibule.portal.PortalPages;
import org.vestibule.security.OneTimeToken;

/** Builds invitation links: finds the portal's invite page and adds the token to its address. */
@ApplicationScoped
public class InvitationLinkBuilder {

    /** What stands in a stored link where the secret was. */
    static final String MASK = "••••••••";

    private final PortalPages pages;
    private final InvitePageCheck check;
    private final PortalAddress addresses;

    @Inject
    InvitationLinkBuilder(PortalPages pages, InvitePageCheck check, PortalAddress addresses) {
        this.pages = pages;
        this.check = check;
        this.addresses = addresses;
    }

    /** Why a link would lead nowhere, or empty where all is well. What another site hosts is taken on trust. */
    public Optional<InvitePageReason> problem(Portal portal) {
        return check.problem(portal);
    }

    /** The link with its secret, for the e-mail alone; empty where it would lead nowhere. */
    public Optional<String> secret(Portal portal, OneTimeToken token) {
        return link(portal, token.secret());
    }

    /** The link as it may be stored and shown. */
    public Optional<String> masked(Portal portal) {
        return link(portal, MASK);
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

    /** A query comes before the fragment, which a portal hosted elsewhere may well have. */
    static String withParameter(String address, String parameter) {
        int hash = address.indexOf('#');
        String main = hash < 0 ? address : address.substring(0, hash);
        String fragment = hash < 0 ? "" : address.substring(hash);
        return main + (main.contains("?") ? "&" : "?") + parameter + fragment;
    }
}
