package org.vestibule.invitation.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditLogEntry;
import org.vestibule.audit.AuditLogRepository;
import org.vestibule.invitation.PortalInvitation;
import org.vestibule.invitation.RuleScene;
import org.vestibule.security.PortalScope;
import org.vestibule.security.Right;

class InvitationHistoryTest {

    private final RuleScene scene = new RuleScene();
    private final AuditLogRepository kept = mock(AuditLogRepository.class);
    private final InvitationHistory history = new InvitationHistory(scene.invitations, kept, scene.caller);

    @BeforeEach
    void somebodyAccepted() {
        PortalInvitation invitation = scene.invitation(scene.partner);
        when(scene.invitations.byId(1, PortalScope.ALL)).thenReturn(Optional.of(invitation));
        var entry = mock(AuditLogEntry.class);
        when(entry.type()).thenReturn(AuditEventType.INVITATION__ACCEPTED);
        when(entry.fromAddress()).thenReturn("2001:db8::1");
        when(entry.detail("until")).thenReturn(Optional.empty());
        when(entry.detail("role")).thenReturn(Optional.empty());
        when(entry.detail("before")).thenReturn(Optional.empty());
        when(kept.aboutInvitation(1)).thenReturn(List.of(entry));
    }

    @Test
    void showsNetworkAddressesToReadersOfTheAuditLog() {
        scene.caller.become(9L, "Ines", Set.of(Right.INVITATIONS, Right.AUDIT), PortalScope.ALL);

        assertThat(history.of(1)).extracting(HistoryEntry::from).containsExactly("2001:db8::1");
    }

    @Test
    void hidesNetworkAddressesFromOthers() {
        scene.caller.become(9L, "Tom", Set.of(Right.INVITATIONS), PortalScope.ALL);

        assertThat(history.of(1)).extracting(HistoryEntry::from).containsExactly((String) null);
        assertThat(history.of(1)).extracting(HistoryEntry::by).containsExactly("Ada Byron");
    }
}
