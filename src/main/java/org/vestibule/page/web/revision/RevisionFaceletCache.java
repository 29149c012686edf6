package org.vestibule.page.web.revision;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.faces.view.facelets.FaceletCache;
import java.io.IOException;
import java.net.URL;

/**
 * Caches the compiled views of the most requested revisions. Faces' own cache keeps all views for ever, which suits
 * views in files, but each publication adds a revision. The size of a compiled view depends only on the number of
 * widgets, because their values aren't in it: so the number of views bounds the memory.
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
     * Compiles outside of the cache's lock, because compiling reads the database, and readers of other views would wait
     * for it. Concurrent requests for a new view may each compile it.
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
