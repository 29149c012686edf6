package org.vestibule.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.vestibule.contact.Contact;
import org.vestibule.member.PortalUser;
import org.vestibule.member.PortalUserRepository;
import org.vestibule.portal.PortalRepository;
import org.vestibule.portal.PortalRole;
import org.vestibule.security.Right;
import org.vestibule.security.StaffRights;

/**
 * Decides whether an open invitation can be accepted now, by present data rather than by the data of when it was sent:
 * it never gives the invitee what its inviter couldn't give at this moment.
 */
@ApplicationScoped
public class Eligibility {

    private final PortalRepository portals;
    private final StaffRights staff;
    private final PortalUserRepository members;

    @Inject
    Eligibility(PortalRepository portals, StaffRights staff, PortalUserRepository members) {
        this.portals = portals;
        this.staff = staff;
        this.members = members;
    }

    /** Why it can't be accepted; if there are several reasons, the one that has to be resolved first. */
    public Optional<IneligibilityReason> ineligibility(PortalInvitation invitation) {
        return ineligibility(invitation, () -> registered(invitation));
    }

    /**
     * The same, for callers who need the invitee's account, too.
     *
     * @param account looks up what {@link #registered} finds; called at most once
     */
    public Optional<IneligibilityReason> ineligibility(
            PortalInvitation invitation, Supplier<Optional<PortalUser>> account) {
        return ineligibility(new StoredFacts(this, invitation, account));
    }

    /** The same, for facts that were read in another way. */
    public Optional<IneligibilityReason> ineligibility(EligibilityFacts facts) {
        Optional<IneligibilityReason> evident =
                evident(facts.portalClosed(), facts.contactActive(), facts.atInvitedAddress());
        if (evident.filter(IneligibilityReason::closed).isPresent()) {
            return evident;
        }
        if (facts.accountActive().filter(active -> !active).isPresent()) {
            return Optional.of(IneligibilityReason.ACCESS_CLOSED);
        }
        if (evident.isPresent()) {
            return evident;
        }
        Set<Right> rights = rightsOf(facts.inviterId(), facts.portalId());
        if (!rights.contains(Right.INVITATIONS)) {
            return Optional.of(IneligibilityReason.INVITER_GONE);
        }
        return facts.offersRole(rights) ? Optional.empty() : Optional.of(IneligibilityReason.NOTHING_OFFERED);
    }

    /**
     * The invitee's existing account in the portal: the account with the invited address, otherwise the contact's own
     * account, which may have been made with another address.
     */
    public Optional<PortalUser> registered(PortalInvitation invitation) {
        return members.byEmail(invitation.portal(), invitation.offer().email())
                .or(() -> members.of(invitation.contact()).stream()
                        .filter(user -> Objects.equals(
                                user.portal().id(), invitation.portal().id()))
                        .findFirst());
    }

    /** The reasons that follow from the contact and the portal alone; needs no query. */
    static Optional<IneligibilityReason> evident(PortalInvitation invitation) {
        return evident(
                invitation.portal().closed(),
                invitation.contact().active(),
                isAtInvitedAddress(invitation.contact(), invitation));
    }

    private static Optional<IneligibilityReason> evident(
            boolean portalClosed, boolean contactActive, boolean atInvitedAddress) {
        if (portalClosed) {
            return Optional.of(IneligibilityReason.PORTAL_CLOSED);
        }
        if (!contactActive) {
            return Optional.of(IneligibilityReason.CONTACT_CLOSED);
        }
        return atInvitedAddress ? Optional.empty() : Optional.of(IneligibilityReason.ADDRESS_CHANGED);
    }

    private static boolean isAtInvitedAddress(Contact contact, PortalInvitation invitation) {
        return contact.email()
                .filter(now -> now.key().equals(invitation.offer().email().key()))
                .isPresent();
    }

    /** Whether the inviter still has the right to invite. Invitations made by Vestibule itself always pass. */
    public boolean inviterStands(PortalInvitation invitation) {
        return rightsOfInviter(invitation).contains(Right.INVITATIONS);
    }

    /** Whether the inviter still has the right to invite and to give this role. */
    public boolean inviterMayGive(PortalInvitation invitation, PortalRole role) {
        return inviterStands(invitation) && role.givableBy(rightsOfInviter(invitation));
    }

    /** The offered roles that still exist and that the inviter may give. */
    public List<PortalRole> rolesLeft(PortalInvitation invitation) {
        return rolesLeft(invitation, rightsOfInviter(invitation));
    }

    /** The offered roles that still exist and that somebody with these rights may give. */
    public List<PortalRole> rolesLeft(PortalInvitation invitation, Set<Right> rights) {
        return invitation.roles().stream()
                .flatMap(offered -> portals.role(offered.roleId()).stream())
                .filter(role -> role.portal().id().equals(invitation.portal().id()))
                .filter(role -> role.givableBy(rights))
                .toList();
    }

    private Set<Right> rightsOfInviter(PortalInvitation invitation) {
        return rightsOf(invitation.offer().inviter().id(), invitation.portalId());
    }

    private Set<Right> rightsOf(Long inviterId, Long portalId) {
        return inviterId == null ? Set.of(Right.values()) : staff.of(inviterId, portalId);
    }

    /** The facts from an invitation's record, each read only when needed. */
    private record StoredFacts(
            Eligibility eligibility, PortalInvitation invitation, Supplier<Optional<PortalUser>> account)
            implements EligibilityFacts {

        @Override
        public Long portalId() {
            return invitation.portalId();
        }

        @Override
        public boolean portalClosed() {
            return invitation.portal().closed();
        }

        @Override
        public boolean contactActive() {
            return invitation.contact().active();
        }

        @Override
        public boolean atInvitedAddress() {
            return isAtInvitedAddress(invitation.contact(), invitation);
        }

        @Override
        public Optional<Boolean> accountActive() {
            return account.get().map(PortalUser::active);
        }

        @Override
        public Long inviterId() {
            return invitation.offer().inviter().id();
        }

        @Override
        public boolean offersRole(Set<Right> inviterRights) {
            return !eligibility.rolesLeft(invitation, inviterRights).isEmpty();
        }
    }
}
