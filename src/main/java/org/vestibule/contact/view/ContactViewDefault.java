package org.vestibule.contact.view;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The default view of the list of contacts for a member of staff. */
@Entity
@Table(name = "contact_view_default")
class ContactViewDefault {

    @Id
    @Column(name = "staff_id")
    private Long staffId;

    @Column(name = "view_id")
    private Long viewId;

    protected ContactViewDefault() {}

    ContactViewDefault(Long staffId, Long viewId) {
        this.staffId = staffId;
        this.viewId = viewId;
    }

    Long viewId() {
        return viewId;
    }

    void become(Long view) {
        viewId = view;
    }
}
