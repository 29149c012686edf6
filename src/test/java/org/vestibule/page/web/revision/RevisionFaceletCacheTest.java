package org.vestibule.page.web.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.faces.view.facelets.FaceletCache;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URL;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.widget.rendering.GeneratedView;

class RevisionFaceletCacheTest {

    private final RevisionFaceletCache<String> cache = new RevisionFaceletCache<>(new Unbounded());
    private int compiled;

    @BeforeEach
    void compile() {
        cache.setCacheFactories(
                url -> {
                    compiled++;
                    return url.getPath();
                },
                url -> {
                    throw new FileNotFoundException(url.getPath());
                });
    }

    private static URL revision(int id) {
        return new GeneratedView(RevisionViews.viewOf(id), Optional::empty).getURL();
    }

    @Test
    void compilesARevisionOnceAndKeepsABoundedNumber() throws IOException {
        for (int round = 0; round < 2; round++) {
            assertThat(cache.getFacelet(revision(1))).isEqualTo("/revision/1.xhtml");
        }
        assertThat(compiled).isEqualTo(1);

        for (int id = 2; id < 2000; id++) {
            cache.getFacelet(revision(id));
        }
        long kept = 0;
        for (int id = 1; id < 2000; id++) {
            kept += cache.isFaceletCached(revision(id)) ? 1 : 0;
        }
        assertThat(kept).isLessThanOrEqualTo(RevisionFaceletCache.KEPT).isPositive();
    }

    @Test
    void allowsConcurrentCompilationsOfTheSameView() throws Exception {
        var nested = new RevisionFaceletCache<String>(new Unbounded());
        nested.setCacheFactories(
                url -> {
                    compiled++;
                    // A lock of the cache would refuse this, or keep another thread waiting.
                    return compiled == 1 ? "first after " + nested.getFacelet(url) : "second";
                },
                URL::getPath);

        assertThat(nested.getFacelet(revision(1))).isEqualTo("first after second");
        assertThat(nested.getFacelet(revision(1))).isEqualTo("first after second");
        assertThat(compiled).isEqualTo(2);
    }

    @Test
    void leavesViewsInFilesToFacesOwnCache() throws IOException {
        URL file = new GeneratedView("/placement/content.xhtml", Optional::empty).getURL();

        assertThat(cache.getFacelet(file)).isEqualTo("theirs");
        assertThat(compiled).isZero();
    }

    @Test
    void reportsAMissingView() {
        assertThatThrownBy(() -> cache.getViewMetadataFacelet(revision(1))).isInstanceOf(FileNotFoundException.class);
        assertThat(cache.isViewMetadataFaceletCached(revision(1))).isFalse();
    }

    private static final class Unbounded extends FaceletCache<String> {

        @Override
        public String getFacelet(URL url) {
            return "theirs";
        }

        @Override
        public boolean isFaceletCached(URL url) {
            return true;
        }

        @Override
        public String getViewMetadataFacelet(URL url) {
            return "theirs";
        }

        @Override
        public boolean isViewMetadataFaceletCached(URL url) {
            return true;
        }
    }
}
