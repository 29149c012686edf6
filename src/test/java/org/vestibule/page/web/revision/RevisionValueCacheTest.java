package org.vestibule.page.web.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vestibule.page.PageRepository;
import org.vestibule.page.Revision;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.widget.catalog.WidgetCatalog;

class RevisionValueCacheTest {

    private final PageRepository pages = mock(PageRepository.class);
    private final RevisionValueCache content = new RevisionValueCache(pages, mock(WidgetCatalog.class));

    private void revisionsOf(int characters) {
        when(pages.revision(anyLong())).thenAnswer(asked -> {
            Revision revision = mock(Revision.class);
            when(revision.id()).thenReturn(asked.getArgument(0));
            when(revision.content()).thenReturn(PageContent.empty(Layout.ONE_COLUMN));
            when(revision.size()).thenReturn(characters);
            return Optional.of(revision);
        });
    }

    @Test
    void cachesManySmallRevisionsAndFewLargeOnes() {
        revisionsOf(1000);
        for (long id = 1; id <= 1000; id++) {
            content.of(id);
        }
        content.of(1);
        assertThat(content.prepared()).isEqualTo(1000);

        revisionsOf(1_000_000);
        for (long id = 2001; id <= 2100; id++) {
            content.of(id);
        }
        assertThat(content.kept()).isPositive().isLessThanOrEqualTo(RevisionValueCache.KEPT_CHARACTERS);
    }
}
