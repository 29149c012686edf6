package org.vestibule.invitation.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestibule.invitation.accepting.AcceptInvitation;
import org.vestibule.invitation.link.InvitationLinkStatus;
import org.vestibule.invitation.link.OpenedLink;
import org.vestibule.shell.CachePlaceholders;
import org.vestibule.shell.LinkHolder;
import org.vestibule.shell.PersonalLink;
import org.vestibule.text.EmailAddress;

/** The link of an invitation that can be accepted; its values are what differs on the invite page between invitees. */
@ApplicationScoped
class InvitationLink implements PersonalLink {

    private static final Pattern ALONE = Pattern.compile(CurrentInvitationLink.PARAMETER + "=([A-Za-z0-9_-]{43})");

    private static final String FIRST_NAME = "firstName";
    private static final String LAST_NAME = "lastName";
    private static final String EMAIL = "email";
    private static final String INVITED_BY = "invitedBy";

    /** A placeholder address in a domain that RFC 2606 reserves; the e-mail shown has its own placeholder. */
    private static final EmailAddress PLACEHOLDER = new EmailAddress("placeholder@example.invalid");

    private final AcceptInvitation acceptInvitation;

    @Inject
    InvitationLink(AcceptInvitation acceptInvitation) {
        this.acceptInvitation = acceptInvitation;
    }

    @Override
    public Set<String> widgets() {
        return Set.of("crmUserInvite");
    }

    @Override
    public Optional<LinkHolder> holder(String portalKey, HttpServletRequest request) {
        Matcher query = ALONE.matcher(request.getQueryString());
        return query.matches()
                ? acceptInvitation.open(portalKey, query.group(1)).map(link -> holder(query.group(1), link))
                : Optional.empty();
    }

    private static LinkHolder holder(String secret, OpenedLink link) {
        Map<String, String> values = new HashMap<>();
        values.put(FIRST_NAME, link.valid().firstName());
        values.put(LAST_NAME, link.valid().lastName());
        values.put(EMAIL, link.valid().email().text());
        values.put(INVITED_BY, link.valid().invitedBy());
        values.values().removeIf(value -> value == null || value.isEmpty());
        return new LinkHolder(secret, link.locale(), values);
    }

    /** What the page shows instead of a link's own values, if it is rendered to be cached. */
    static Optional<InvitationLinkStatus> placeholder(HttpServletRequest request) {
        return CachePlaceholders.of(request)
                .filter(placeholders -> placeholders.text(EMAIL) != null)
                .map(placeholders -> new InvitationLinkStatus.Valid(
                        placeholders.text(FIRST_NAME),
                        placeholders.text(LAST_NAME),
                        PLACEHOLDER,
                        placeholders.text(INVITED_BY)));
    }

    /** The address that the page shows as the invited address. */
    static String shown(InvitationLinkStatus.Valid link, HttpServletRequest request) {
        return CachePlaceholders.of(request)
                .map(placeholders -> placeholders.text(EMAIL))
                .orElseGet(() -> link.email().text());
    }
}
