/** Widgets of a shop: prices, with amounts of money as a kind of property of their own. */
package org.example.shop;
