variable "region" {
  description = "AWS region of the image repositories."
  type        = string
  default     = "eu-central-1"
}

variable "environment" {
  description = "Name of the environment, part of every name."
  type        = string

  validation {
    condition     = contains(["development", "production"], var.environment)
    error_message = "The environment is development or production."
  }
}

variable "services" {
  description = "Deployables, as in supergraph.yaml, and the gateway."
  type        = set(string)
}
