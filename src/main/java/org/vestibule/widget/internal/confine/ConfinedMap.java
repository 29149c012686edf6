package org.vestibule.widget.internal.confine;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;

/** A map of request or session attributes in which a running widget can change entries, but which it can't clear. */
public class ConfinedMap<K, V> extends AbstractMap<K, V> {

    private final Map<K, V> all;

    public ConfinedMap(Map<K, V> all) {
        this.all = all;
    }

    @Override
    public V get(Object key) {
        return all.get(key);
    }

    @Override
    public boolean containsKey(Object key) {
        return all.containsKey(key);
    }

    @Override
    public V put(K key, V value) {
        return all.put(key, value);
    }

    @Override
    public V remove(Object key) {
        return all.remove(key);
    }

    @Override
    public int size() {
        return all.size();
    }

    @Override
    public void clear() {
        throw new IllegalStateException("a widget can't empty what others on the page need, too");
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return Collections.unmodifiableSet(all.entrySet());
    }
}
