/**
 * The people in the CRM: their records, how they are found, and how two colleagues don't overwrite each other. Knows
 * no other feature, so that contacts can come from another CRM some day, through
 * {@link org.vestibule.contact.ContactRepository}. Of widgets it knows what they tell of people, {@link
 * org.vestibule.widget.PersonalRecords}.
 */
package org.vestibule.contact;
