CREATE TABLE "Order" ("orderId" serial PRIMARY KEY, "user" text, "select" integer, "a""b" text, "with space" text);
CREATE INDEX "Order_user" ON "Order" ("user");
ALTER TABLE "Order" RENAME COLUMN "with space" TO "without";
CREATE TABLE Order2 (Id integer, "ID" integer);
CREATE TABLE user (id integer);
SELECT "orderid" FROM "Order";
DROP TABLE order2, "ORDER";
