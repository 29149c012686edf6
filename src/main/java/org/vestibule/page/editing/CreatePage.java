package org.vestibule.page.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vestibule.page.Page;
import org.vestibule.page.PageAccess;
import org.vestibule.page.PagePath;
import org.vestibule.page.PageRepository;
import org.vestibule.page.PageTitle;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.tree.PagePosition;
import org.vestibule.page.tree.PageTree;
import org.vestibule.page.tree.PageTreeRepository;
import org.vestibule.portal.Portal;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;

/** Creates pages: empty ones, from templates, and copies. */
@ApplicationScoped
@Transactional
@Requires(Right.PAGES)
public class CreatePage {

    private final PageRepository pages;
    private final PageTreeRepository places;
    private final Clock clock;

    @Inject
    public CreatePage(PageRepository pages, PageTreeRepository places, Clock clock) {
        this.pages = pages;
        this.places = places;
        this.clock = clock;
    }

    /** Creates a draft as the last page under the parent, or on the top level if the portal has no such parent. */
    public CreatePageOutcome create(Portal portal, String title, String path, Long parentId, PageStart start) {
        Optional<PageTitle> plainTitle = PageTitle.parse(title);
        if (plainTitle.isEmpty()) {
            return new CreatePageOutcome.NotATitle(title);
        }
        Optional<PagePath> parsed = PagePath.parse(path);
        if (parsed.isEmpty()) {
            return new CreatePageOutcome.NotAPath(path);
        }
        pages.lock(portal);
        if (pages.at(portal, parsed.get()).isPresent()) {
            return new CreatePageOutcome.PathTaken(parsed.get());
        }
        Instant now = clock.instant();
        Page page = new Page(portal, plainTitle.get().text(), parsed.get(), Layout.ONE_COLUMN, now);
        if (!begin(page, start, now)) {
            return new CreatePageOutcome.NoSuchStart(start);
        }
        PageTree tree = places.of(portal);
        pages.add(page);
        Long parent = parentId != null && tree.has(parentId) ? parentId : null;
        places.store(portal, tree.with(page.id(), PagePosition.lastUnder(parent)));
        return new CreatePageOutcome.Created(page);
    }

    private boolean begin(Page page, PageStart start, Instant now) {
        if (start instanceof PageStart.Empty empty) {
            page.draft(PageContent.empty(empty.layout()), now);
        } else if (start instanceof PageStart.FromShipped shipped) {
            page.draft(shipped.template().content(page.portal()), now);
            if (shipped.template().forMembers()) {
                page.open(PageAccess.MEMBERS, List.of(), now);
            }
        } else if (start instanceof PageStart.CopyOf copy) {
            Optional<Page> original = pages.of(page.portal(), copy.pageId());
            original.ifPresent(found -> page.take(found, now));
            return original.isPresent();
        }
        return true;
    }

    /** A free path for the parent and the title: {@code offers/spring-2}. */
    public PagePath freePath(Portal portal, Long parentId, String title) {
        String slug = PageTitle.parse(title).map(PageTitle::slug).orElse("page");
        PagePath above = Optional.ofNullable(parentId)
                .flatMap(id -> pages.of(portal, id))
                .map(parent -> new PagePath(parent.path()))
                .orElse(PagePath.HOME);
        return freePath(portal, above.below(slug).orElseGet(() -> new PagePath(slug)));
    }

    /** The path itself if it is free, otherwise with the first number that makes it free. */
    public PagePath freePath(Portal portal, PagePath wanted) {
        PagePath base = wanted.equals(PagePath.HOME) ? new PagePath("home") : wanted;
        PagePath path = wanted;
        for (int number = 2; pages.at(portal, path).isPresent(); number++) {
            path = new PagePath(base.shortened(PagePath.ROOM_FOR_NUMBER) + "-" + number);
        }
        return path;
    }
}
