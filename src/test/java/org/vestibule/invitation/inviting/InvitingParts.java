package org.vestibule.invitation.inviting;

import static org.mockito.Mockito.mock;

import org.vestibule.audit.AuditTrail;
import org.vestibule.invitation.RuleScene;

/** The rules of inviting for a scene, for tests of classes that use them. */
public final class InvitingParts {

    private InvitingParts() {}

    public static InviteRules rules(RuleScene scene) {
        return new InviteRules(scene.portals, scene.members, scene.invitations, scene.links, scene.caller, scene.clock);
    }

    public static DuplicateInvitationFinder duplicates(RuleScene scene) {
        return new DuplicateInvitationFinder(scene.invitations, scene.clock);
    }

    public static SupersedeInvitation supersede(RuleScene scene) {
        return new SupersedeInvitation(scene.invitations, scene.composer, scene.clock, mock(AuditTrail.class));
    }
}
