/** The store in a relational database; nothing outside this bundle sees SQL. */
package se.digikomp.store.jdbc;
