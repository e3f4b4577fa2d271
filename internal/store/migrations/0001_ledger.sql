-- +goose Up
-- What cannot be folded again: settings, the ledger, and the bytes it speaks of.
CREATE TABLE settings (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

-- entry is the text that package ledger specifies; salt and payload are NULL once erased.
-- The entry commits to the payload as it was before it was compressed by codec.
CREATE TABLE entries (
    n       BIGINT NOT NULL PRIMARY KEY,
    entry   TEXT NOT NULL,
    salt    BYTEA,
    codec   TEXT,
    payload BYTEA
);

-- Tree hashes by their stored index.
CREATE TABLE hashes (
    id   BIGINT NOT NULL PRIMARY KEY,
    hash BYTEA NOT NULL
);

-- Signed notes by the number of entries they speak of.
CREATE TABLE checkpoints (
    size   BIGINT NOT NULL PRIMARY KEY,
    signed TEXT NOT NULL
);

-- Original bytes, and the texts extracted from them, by SHA-256 in hexadecimal.
CREATE TABLE originals (
    hash  TEXT NOT NULL PRIMARY KEY,
    size  BIGINT NOT NULL,
    codec TEXT NOT NULL,
    body  BYTEA NOT NULL
);
