package org.vestibule.page.web.revision;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.faces.view.facelets.FaceletCache;
import java.io.IOException;
import java.net.URL;

/**
 * Keeps the compiled views of the revisions that visitors ask for most. The cache of Faces keeps all for ever, which is
 * right for the views that files hold, but revisions come with each publication. A compiled view grows with the number of
 * widgets on its page only, as their values aren't in it: so a number of views bounds the memory.
 */
final class RevisionFaceletCache<V> extends FaceletCache<V> {

    static final int KEPT = 500;

    private final FaceletCache<V> others;
    private final Cache<String, V> views = cache();
    private final Cache<String, V> metadata = cache();

    RevisionFaceletCache(FaceletCache<V> others) {
        this.others = others;
    }

    private static <V> Cache<String, V> cache() {
        return Caffeine.newBuilder().maximumSize(KEPT).executor(Runnable::run).build();
    }

    @Override
    public void setCacheFactories(MemberFactory<V> view, MemberFactory<V> metadataOfView) {
        super.setCacheFactories(view, metadataOfView);
        others.setCacheFactories(view, metadataOfView);
    }

    @Override
    public V getFacelet(URL url) throws IOException {
        return isRevision(url) ? of(views, url, getMemberFactory()) : others.getFacelet(url);
    }

    @Override
    public boolean isFaceletCached(URL url) {
        return isRevision(url) ? views.getIfPresent(url.getPath()) != null : others.isFaceletCached(url);
    }

    @Override
    public V getViewMetadataFacelet(URL url) throws IOException {
        return isRevision(url) ? of(metadata, url, getMetadataMemberFactory()) : others.getViewMetadataFacelet(url);
    }

    @Override
    public boolean isViewMetadataFaceletCached(URL url) {
        return isRevision(url) ? metadata.getIfPresent(url.getPath()) != null : others.isViewMetadataFaceletCached(url);
    }

    private static boolean isRevision(URL url) {
        return "vestibule".equals(url.getProtocol()) && url.getPath().startsWith(RevisionViews.FOLDER);
    }

    /**
     * Compiled outside of the cache's lock: that reads the database, and other views' readers would wait for it, too. Of
     * several who ask for a new view at once, each may compile it.
     */
    private static <V> V of(Cache<String, V> kept, URL url, FaceletCache.MemberFactory<V> factory) throws IOException {
        V known = kept.getIfPresent(url.getPath());
        if (known != null) {
            return known;
        }
        V compiled = factory.newInstance(url);
        kept.put(url.getPath(), compiled);
        return compiled;
    }
}
