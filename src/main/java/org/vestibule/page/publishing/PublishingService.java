package org.vestibule.page.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.page.Page;
import org.vestibule.page.PagePath;
import org.vestibule.page.PageRepository;
import org.vestibule.page.PageState;
import org.vestibule.page.PathRedirectRepository;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;

/** Publishes and unpublishes pages. */
@ApplicationScoped
@Transactional
@Requires(Right.PAGES)
public class PublishingService {

    private final PageRepository pages;
    private final PathRedirectRepository redirects;
    private final Caller caller;
    private final Clock clock;
    private final AuditTrail auditTrail;

    @Inject
    public PublishingService(
            PageRepository pages, PathRedirectRepository redirects, Caller caller, Clock clock, AuditTrail auditTrail) {
        this.pages = pages;
        this.redirects = redirects;
        this.caller = caller;
        this.clock = clock;
        this.auditTrail = auditTrail;
    }

    /** Publishes the draft as a new revision. Does nothing if visitors already see the same state. */
    public Page publish(long pageId) {
        Page page = pages.lock(pageId, caller.portals());
        publish(page, caller.name());
        return page;
    }

    /** The same for a locked page in the name of an author; returns whether anything changed. */
    boolean publish(Page page, String by) {
        if (page.state() == PageState.PUBLISHED) {
            return false;
        }
        redirects.forget(page.portal(), new PagePath(page.path()));
        page.publish(by, clock.instant());
        tell(AuditEventType.PAGE__PUBLISHED, page);
        return true;
    }

    /** Hides the page from visitors; it can be published again. */
    public Page unpublish(long pageId) {
        Page page = pages.lock(pageId, caller.portals());
        if (page.published().isPresent()) {
            page.unpublish();
            tell(AuditEventType.PAGE__UNPUBLISHED, page);
        }
        return page;
    }

    private void tell(AuditEventType type, Page page) {
        auditTrail.tell(AuditEvent.of(type)
                .with("page", page.id())
                .with("portal", page.portal().key()));
    }
}
