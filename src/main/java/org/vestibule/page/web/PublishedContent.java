package org.vestibule.page.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.vestibule.page.PageContent;
import org.vestibule.page.Revision;

/**
 * Keeps the content of the revisions that visitors asked for last, read from its stored form once. Nothing in it can get
 * old: a revision never changes.
 */
@ApplicationScoped
public class PublishedContent {

    private static final int KEPT = 500;

    private final Map<Long, PageContent> contents = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, PageContent> eldest) {
            return size() > KEPT;
        }
    });

    PageContent of(Revision revision) {
        PageContent known = contents.get(revision.id());
        if (known == null) {
            known = revision.content();
            contents.put(revision.id(), known);
        }
        return known;
    }
}
