package org.vestibule.invitation;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.vestibule.contact.Contact;
import org.vestibule.invitation.mail.InvitationEmailComposer;
import org.vestibule.member.PortalUser;
import org.vestibule.member.PortalUserRepository;
import org.vestibule.portal.InvitePageCheck;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalAddress;
import org.vestibule.portal.PortalPages;
import org.vestibule.portal.PortalRepository;
import org.vestibule.portal.PortalRole;
import org.vestibule.security.CurrentCaller;
import org.vestibule.security.PortalScope;
import org.vestibule.security.Right;
import org.vestibule.security.StaffRights;
import org.vestibule.text.EmailAddress;

/** Ada, whom staff account 7 invites as Partner into an open portal, without a container or a database. */
public final class RuleScene {

    public static final Instant NOW = Instant.parse("2026-05-03T12:00:00Z");
    public static final Duration FORTNIGHT = Duration.ofDays(14);
    public static final EmailAddress ADA = new EmailAddress("ada@example.org");
    public static final long INVITER = 7;
    public static final Set<Right> EVERY_RIGHT_BUT_RESTRICTED_ROLES =
            EnumSet.complementOf(EnumSet.of(Right.RESTRICTED_ROLES));

    public final PortalRepository portals = mock(PortalRepository.class);
    public final PortalPages pages = mock(PortalPages.class);
    public final PortalUserRepository members = mock(PortalUserRepository.class);
    public final InvitationRepository invitations = mock(InvitationRepository.class);
    public final StaffRights staff = mock(StaffRights.class);
    public final CurrentCaller caller = new CurrentCaller();
    public final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    public final Portal portal = mock(Portal.class);
    public final Contact ada = mock(Contact.class);
    public final PortalRole partner = mock(PortalRole.class);
    public final PortalRole chief = mock(PortalRole.class);

    public final PortalAddress addresses = mock(PortalAddress.class);
    public final InvitationEmailComposer composer = mock(InvitationEmailComposer.class);

    public final InvitationLinkBuilder links = new InvitationLinkBuilder(pages, new InvitePageCheck(pages), addresses);
    public final Eligibility eligibility = new Eligibility(portals, staff, members);

    public RuleScene() {
        lenient().when(portal.id()).thenReturn(1L);
        lenient().when(portal.key()).thenReturn("harbour");
        lenient().when(portal.invitationValidity()).thenReturn(FORTNIGHT);
        lenient().when(portal.inviteUrl()).thenReturn("https://portal.example.org/welcome");
        lenient().when(ada.id()).thenReturn(2L);
        lenient().when(ada.firstName()).thenReturn("Ada");
        lenient().when(ada.lastName()).thenReturn("Byron");
        lenient().when(ada.name()).thenReturn("Ada Byron");
        lenient().when(ada.active()).thenReturn(true);
        movesTo(ADA);
        exists(partner, 3, "Partner", false);
        exists(chief, 4, "Chief", true);
        mayDo(EVERY_RIGHT_BUT_RESTRICTED_ROLES);
        caller.become(9L, "Colleague", EVERY_RIGHT_BUT_RESTRICTED_ROLES, PortalScope.ALL);
    }

    private void exists(PortalRole role, long id, String name, boolean restricted) {
        lenient().when(role.id()).thenReturn(id);
        lenient().when(role.name()).thenReturn(name);
        lenient().when(role.portal()).thenReturn(portal);
        lenient()
                .when(role.givableBy(any()))
                .thenAnswer(
                        asked -> !restricted || asked.<Set<Right>>getArgument(0).contains(Right.RESTRICTED_ROLES));
        lenient().when(portals.role(id)).thenReturn(Optional.of(role));
    }

    public void isDeleted(PortalRole role) {
        long id = role.id();
        lenient().when(portals.role(id)).thenReturn(Optional.empty());
    }

    public void movesTo(EmailAddress address) {
        lenient().when(ada.email()).thenReturn(Optional.ofNullable(address));
    }

    /** Sets the inviter's rights from now on. */
    public void mayDo(Set<Right> rights) {
        lenient().when(staff.of(eq(INVITER), any())).thenReturn(rights);
    }

    public PortalInvitation invitation(PortalRole... roles) {
        var inviter = new CurrentCaller();
        inviter.become(INVITER, "Ines Inviter", Set.of(), PortalScope.ALL);
        return invitationBy(inviter, roles);
    }

    public PortalInvitation invitationOfTheSystem(PortalRole... roles) {
        var system = new CurrentCaller();
        system.becomeSystem();
        return invitationBy(system, roles);
    }

    private PortalInvitation invitationBy(CurrentCaller inviter, PortalRole... roles) {
        var offer = new InvitationOffer(ADA, Locale.ENGLISH, "Hello", inviter, NOW.plus(FORTNIGHT));
        return new PortalInvitation(ada, portal, List.of(roles), offer, NOW);
    }

    /** An account in the portal. */
    public PortalUser account(long id, long contactId) {
        var owner = mock(Contact.class);
        lenient().when(owner.id()).thenReturn(contactId);
        var user = mock(PortalUser.class);
        lenient().when(user.id()).thenReturn(id);
        lenient().when(user.userName()).thenReturn("user" + id);
        lenient().when(user.portal()).thenReturn(portal);
        lenient().when(user.active()).thenReturn(true);
        lenient().when(user.contact()).thenReturn(owner);
        return user;
    }
}
