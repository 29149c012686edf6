package org.vestibule.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.vestibule.portal.Portal;

@ApplicationScoped
@Transactional
class JpaPathRedirectRepository implements PathRedirectRepository {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<Long> pageOnceAt(Portal portal, PagePath path) {
        List<?> found = query(
                        "select page_id from site_page_redirect where portal_id = ? and path = ?",
                        portal.id(),
                        path.text())
                .getResultList();
        return found.stream().findFirst().map(id -> ((Number) id).longValue());
    }

    @Override
    public List<String> formerPathsOf(long pageId) {
        List<?> paths = query("select path from site_page_redirect where page_id = ? order by path", pageId)
                .getResultList();
        return paths.stream().map(String.class::cast).toList();
    }

    @Override
    public void keep(Portal portal, PagePath left, long pageId) {
        forget(portal, left);
        query(
                        "insert into site_page_redirect (portal_id, path, page_id) values (?, ?, ?)",
                        portal.id(),
                        left.text(),
                        pageId)
                .executeUpdate();
    }

    @Override
    public void forget(Portal portal, PagePath taken) {
        query("delete from site_page_redirect where portal_id = ? and path = ?", portal.id(), taken.text())
                .executeUpdate();
    }

    @Override
    public void forgetAllOf(long pageId) {
        query("delete from site_page_redirect where page_id = ?", pageId).executeUpdate();
    }

    private Query query(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
