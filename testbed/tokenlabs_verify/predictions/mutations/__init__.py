"""Seeded changes of trees and of platform.yaml."""
