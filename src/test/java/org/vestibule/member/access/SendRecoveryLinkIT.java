package org.vestibule.member.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.Outbox;
import org.vestibule.member.MemberMaker;
import org.vestibule.member.PortalUser;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.portal.Portal;
import org.vestibule.testing.As;
import org.vestibule.testing.AtOnce;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;

@InServer
@BothDatabases
class SendRecoveryLinkIT {

    @Inject
    SendRecoveryLink recovery;

    @Inject
    PortalAccessService access;

    @Inject
    Outbox outbox;

    @Inject
    PublicSite site;

    @Inject
    MemberMaker make;

    @Inject
    As as;

    private Portal portalWithRecovery() {
        Portal portal = make.portal();
        long page = site.publish(
                portal, "recover", PageContent.empty(Layout.ONE_COLUMN).plus("main", "passwordRecovery", Map.of()));
        make.recoverOn(portal, page);
        return portal;
    }

    private SendRecoveryLinkOutcome send(PortalUser user) {
        return as.system(() -> recovery.send(user.id()));
    }

    private List<EmailActivity> mailsTo(PortalUser user) {
        return outbox.regarding(EmailKind.PASSWORD_RECOVERY, user.id());
    }

    @Test
    void goesToTheSignInAddress() {
        PortalUser user = make.user(portalWithRecovery());

        assertThat(send(user)).isEqualTo(SendRecoveryLinkOutcome.MAILED);

        assertThat(mailsTo(user))
                .extracting(EmailActivity::recipient)
                .containsExactly(user.email().text());
    }

    @Test
    void isRefusedAfterThreeWithinAnHourAlsoForConcurrentRequests() throws Exception {
        PortalUser user = make.user(portalWithRecovery());

        List<SendRecoveryLinkOutcome> outcomes = AtOnce.all(Collections.nCopies(5, () -> send(user)));

        assertThat(outcomes).filteredOn(SendRecoveryLinkOutcome.MAILED::equals).hasSize(3);
        assertThat(outcomes).filteredOn(SendRecoveryLinkOutcome.LIMITED::equals).hasSize(2);
        assertThat(mailsTo(user)).hasSize(3);
    }

    @Test
    void isRefusedIfTheLinkWouldLeadNowhere() {
        PortalUser pageless = make.user(make.portal());
        PortalUser closed = make.user(portalWithRecovery());
        as.system(() -> access.close(closed.id()));

        assertThat(send(pageless)).isEqualTo(SendRecoveryLinkOutcome.NO_PAGE);
        assertThat(send(closed)).isEqualTo(SendRecoveryLinkOutcome.DEACTIVATED);
        assertThat(mailsTo(pageless)).isEmpty();
        assertThat(mailsTo(closed)).isEmpty();
    }
}
